graph [
  name "clinics"
  node [
    id 0
    label "Dinas Kesehatan"
    sector "government"
    staff 12
  ]
  node [
    id 1
    label "Yayasan Harapan"
    sector "ngo"
    staff 5
  ]
  node [
    id 2
    label "Universitas Gr&#246;&#223;e"
    sector "academic"
  ]
  node [
    id 3
    label "PT Maju &#38; Sons"
    sector "business"
    staff 30
  ]
  node [
    id 4
    label "Radio &#34;Suara&#34;"
    sector "media"
    staff 2
  ]
  node [
    id 5
    label "Puskesmas Sendiri"
    sector "government"
    staff 1
  ]
  edge [
    source 0
    target 1
    weight 1
    relation "advice"
  ]
  edge [
    source 1
    target 2
    weight 1
    relation "advice"
  ]
  edge [
    source 1
    target 3
    weight 4
    relation "funding"
  ]
  edge [
    source 1
    target 4
    weight 1
    relation "advice"
  ]
]
