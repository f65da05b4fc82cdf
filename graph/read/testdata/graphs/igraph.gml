Creator "igraph version 0.10.2 Wed Nov 25 22:50:01 2026"
Version 1
graph
[
  directed 1
  node
  [
    id 0
    name "Dinas Kesehatan"
    sector "government"
    staff 12
  ]
  node
  [
    id 1
    name "Yayasan Harapan"
    sector "ngo"
    staff 5
  ]
  node
  [
    id 2
    name "Universitas Größe"
    sector "academic"
  ]
  node
  [
    id 3
    name "PT Maju &amp; Sons"
    sector "business"
    staff 30
  ]
  node
  [
    id 4
    name "Radio &quot;Suara&quot;"
    sector "media"
    staff 2
  ]
  node
  [
    id 5
    name "Puskesmas Sendiri"
    sector "government"
    staff 1
  ]
  edge
  [
    source 0
    target 1
    weight 2.5
    relation "funding"
  ]
  edge
  [
    source 1
    target 0
    weight 1
    relation "advice"
  ]
  edge
  [
    source 1
    target 2
    weight 1
    relation "advice"
  ]
  edge
  [
    source 3
    target 1
    weight 4
    relation "funding"
  ]
  edge
  [
    source 4
    target 1
    weight 1
    relation "advice"
  ]
]
