package read

// grid is a sheet of a workbook or a table of text as it stands, before anybody
// knows where its header is. Rows without a filled cell are there too, without
// cells, as far as the last filled one; each row's line is its number in the
// file. A value of merged cells stands in each of them.
type grid struct {
	rows      []record
	delimiter byte // of a table of text; 0 in a workbook
}
