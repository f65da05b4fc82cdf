package read_test

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"testing"
	"testing/fstest"
	"time"

	"example.org/lintas/graph/read"
)

// badInput is what people's tables are like: each case is one thing that is
// wrong and what is said of it. A case without a name of its own for a table
// has the good one.
var badInput = []struct {
	name  string
	files tables
	opt   read.Options
	want  string
}{
	{"duplicate id with the same contents",
		tables{"organizations.csv": threeOrganizations + "a,Alfa,public\n"}, read.Options{},
		"warning organizations.csv:5:1: \"a\" stands here again with the same contents; counted once\n"},
	{"duplicate id with other contents",
		tables{"organizations.csv": threeOrganizations + "a,Alva,public\n"}, read.Options{},
		"error organizations.csv:5:1: \"a\" stands here again with other contents; keep one row, or give them different ids\n"},
	{"ids that differ in case",
		tables{"organizations.csv": threeOrganizations + "B,Bravo,public\n", "partnerships.csv": "source,target\na,B\n"}, read.Options{},
		"error organizations.csv:3:1: \"b\" differs from \"B\" only in upper and lower case; write both alike, or make the ids different\n"},
	{"misspelled sector",
		tables{"organizations.csv": threeOrganizations + "d,Dian,pubilc\n"}, read.Options{},
		"error organizations.csv:5:8: sector \"pubilc\" is not known; did you mean \"public\"?\n"},
	{"misspelled sector in Indonesian",
		tables{"organizations.csv": threeOrganizations + "d,Dian,pemerintahh\n"}, read.Options{},
		"error organizations.csv:5:8: sector \"pemerintahh\" is not known; did you mean \"pemerintah\"?\n"},
	{"sectors of the file's own",
		tables{"organizations.csv": threeOrganizations + "d,Dian,Faith\ne,Eka,faith\nf,Fajar,Army\n"}, read.Options{},
		"warning organizations.csv:1:9: sectors of the file's own: Army, Faith; correct them where one of lintas's is meant, or list them in a table of sectors\n"},
	{"sector that the table of sectors does not hold",
		tables{"organizations.csv": threeOrganizations, "sectors.csv": "sector\nPublic\nPrivate\nMedium\n"}, read.Options{},
		"error organizations.csv:4:8: sector \"media\" is not in the table of sectors (Public, Private, Medium); did you mean \"Medium\"?\n"},
	{"dangling references",
		tables{"partnerships.csv": "source,target\na,Betta\nxyz,a\n"}, read.Options{},
		"error partnerships.csv:2:3: no organization \"Betta\" in the table of organizations; did you mean \"Beta\"? (or use --add-missing)\n" +
			"error partnerships.csv:3:1: no organization \"xyz\" in the table of organizations; add it there, correct the spelling, or use --add-missing\n"},
	{"dangling references, lenient",
		tables{"partnerships.csv": "source,target\na,Betta\na,b\n"}, read.Options{Lenient: true},
		"warning partnerships.csv:2:3: no organization \"Betta\" in the table of organizations; did you mean \"Beta\"? (or use --add-missing)\n"},
	{"dangling references, added",
		tables{"partnerships.csv": "source,target\na,Betta\nxyz,a\n"}, read.Options{AddMissing: true}, ""},
	{"a name that two share",
		tables{"organizations.csv": threeOrganizations + "d,Alfa,public\n", "partnerships.csv": "source,target\nAlfa,b\n"}, read.Options{AddMissing: true},
		"error partnerships.csv:2:1: \"Alfa\" is the name of more than one organization (a; d); write the id\n"},
	{"empty reference",
		tables{"partnerships.csv": "source,target\na,\n"}, read.Options{},
		"error partnerships.csv:2:3: the column target is empty; write whom the row is about\n"},
	{"self tie",
		tables{"partnerships.csv": "source,target\na,Alfa\n"}, read.Options{},
		"warning partnerships.csv:2:3: \"a\" is tied to itself; the row is left out\n"},
	{"group of one",
		tables{"partnerships.csv": "id,members\nP,a; Alfa\n"}, read.Options{},
		"warning partnerships.csv:2:3: fewer than two different organizations; the partnership is left out\n"},
	{"repeated pair",
		tables{"partnerships.csv": "source,target\na,b\nb,a\na,b\n"}, read.Options{},
		"warning partnerships.csv:4:1: this row stands here again with the same contents; counted once (write a strength if it means a stronger tie)\n"},
	{"missing and negative strengths",
		tables{"partnerships.csv": "source,target,strength\na,b,\nb,c,-1\na,c,0\n"}, read.Options{},
		"warning partnerships.csv:2:5: a strength that is not given is taken as 1\n" +
			"warning partnerships.csv:3:5: strength -1 is not greater than 0; the partnership is left out (leave the cell empty for a strength of 1)\n" +
			"warning partnerships.csv:4:5: strength 0 is not greater than 0; the partnership is left out (leave the cell empty for a strength of 1)\n"},
	{"a strength that is too large",
		tables{"partnerships.csv": "source,target,strength\na,b,1e308\nb,c,1e300\n"}, read.Options{},
		"warning partnerships.csv:2:5: strength 1e+308 is too large; the partnership is left out until it is at most 1e+300\n"},
	{"strengths that are no numbers",
		tables{"partnerships.csv": "source,target,strength\na,b,NaN\nb,c,1e400\na,c,-Inf\na,b,strong\na,b,0x1p3\n"}, read.Options{},
		"error partnerships.csv:2:5: \"NaN\" cannot be read as a number; write digits only, or leave the cell empty where it is not known\n" +
			"error partnerships.csv:3:5: \"1e400\" cannot be read as a number; write digits only, or leave the cell empty where it is not known\n" +
			"error partnerships.csv:4:5: \"-Inf\" cannot be read as a number; write digits only, or leave the cell empty where it is not known\n" +
			"error partnerships.csv:5:5: \"strong\" cannot be read as a number; write digits only, or leave the cell empty where it is not known\n" +
			"error partnerships.csv:6:5: \"0x1p3\" cannot be read as a number; write digits only, or leave the cell empty where it is not known\n"},
	{"two decimal signs in a column",
		tables{"partnerships.csv": "source;target;strength\na;b;0,5\nb;c;0.5\n"}, read.Options{},
		"error partnerships.csv:2:5: \"0,5\" cannot be read as a number as the other cells of its column are written; use one decimal sign in the whole column\n"},
	{"impossible dates",
		tables{"partnerships.csv": "source,target,start,end\na,b,2024-02-30,\nb,c,31/02/2024,\na,c,soon,\na,b,,2024-13\n"}, read.Options{},
		"error partnerships.csv:2:5: the calendar has no day \"2024-02-30\"; correct it\n" +
			"error partnerships.csv:3:5: the calendar has no day \"31/02/2024\"; correct it\n" +
			"error partnerships.csv:4:5: \"soon\" cannot be read as a date; write 2024-03-31, 2024-03 or 2024\n" +
			"error partnerships.csv:5:6: the calendar has no day \"2024-13\"; correct it\n"},
	{"dates that do not show the day",
		tables{"partnerships.csv": "source,target,start\na,b,03/04/2024\n"}, read.Options{},
		"error partnerships.csv:2:5: \"03/04/2024\" does not show which part is the day; write the dates of this column as 2024-03-31 (year, month, day), or say the order with --mapping\n"},
	{"end before start",
		tables{"partnerships.csv": "source,target,start,end\na,b,2024,2023\n"}, read.Options{},
		"warning partnerships.csv:2:10: the end 2023-12-31 is before the start 2024-01-01; the row is left out until one of them is corrected\n"},
	{"mixed delimiters",
		tables{"organizations.csv": "id;name;sector\na;Alfa;public\nb,Beta,private\nc;Cita;media\n"}, read.Options{},
		"error organizations.csv:3:1: this row is separated by commas and the column names by semicolons; use one of them in the whole file\n" +
			"error partnerships.csv:2:3: no organization \"b\" in the table of organizations; add it there, correct the spelling, or use --add-missing\n"},
	{"mixed encodings",
		tables{"organizations.csv": "id,name\na,Alfa Jalé\nb,Beta Jal\xe9\n"}, read.Options{},
		"error organizations.csv:3:11: this line is not UTF-8 and line 2 is; save the whole file as UTF-8, or name its encoding with --encoding\n"},
	{"bytes that are not UTF-8",
		tables{"organizations.csv": "id,name\na,Alfa\nb,Jal\xe9\n"}, read.Options{Encoding: "UTF-8"},
		"error organizations.csv:3:6: byte 0xe9 is not UTF-8; save the file as UTF-8, or name its encoding with --encoding\n"},
	{"quoted line breaks",
		tables{"organizations.csv": "id,name,sector\na,\"Alfa\nof the\r\nnorth\",public\nb,Beta,privat\n"}, read.Options{},
		"error organizations.csv:5:8: sector \"privat\" is not known; did you mean \"private\"?\n"},
	{"more fields than columns",
		tables{"organizations.csv": threeOrganizations + "d,PT Dian, Tbk,private\n"}, read.Options{},
		"error organizations.csv:5:16: this is field 4 where the number of columns is 3; put text that holds commas in double quotes, or name the column\n"},
	{"quotes inside a field",
		tables{"organizations.csv": threeOrganizations + "d,Dian \"Satu\",private\n"}, read.Options{},
		"error organizations.csv:5:8: there is a double quote inside a field without quotes; put the field in quotes and double the ones inside\n"},
	{"quotes that close early",
		tables{"organizations.csv": threeOrganizations + "d,\"Dian\" Satu,private\n"}, read.Options{},
		"error organizations.csv:5:3: the quotes that open here close before the end of the field; double the quotes inside it\n"},
	{"quotes that are never closed",
		tables{"organizations.csv": "id,name,sector\nd,\"Dian,private\na,Alfa,public\nb,Beta,privat\n"}, read.Options{},
		"error organizations.csv:2:3: the quotes that open here are never closed; close them at the end of the field\n" +
			"error organizations.csv:4:8: sector \"privat\" is not known; did you mean \"private\"?\n"},
	{"empty file",
		tables{"organizations.csv": ""}, read.Options{},
		"error organizations.csv:1:1: the file is empty; write a row of column names and the rows below it, or remove the file\n"},
	{"nothing but blank lines",
		tables{"organizations.csv": "\n\n,,\n"}, read.Options{},
		"error organizations.csv:1:1: the file is empty; write a row of column names and the rows below it, or remove the file\n"},
	{"only a header",
		tables{"organizations.csv": "id,name\n", "partnerships.csv": "source,target\n"}, read.Options{},
		"error organizations.csv:1:1: there is no organization; write a row for each below the column names\n" +
			"warning partnerships.csv:1:1: there are column names and no row below them\n"},
	{"NUL",
		tables{"organizations.csv": threeOrganizations + "d,Di\x00an,media\n"}, read.Options{},
		"error organizations.csv:5:5: there is a NUL character, so the file is damaged or not text; export it again as CSV in UTF-8\n"},
	{"workbook called CSV",
		tables{"organizations.csv": "PK\x03\x04\x14\x00\x06\x00"}, read.Options{},
		"error organizations.csv: the workbook is cut or damaged and cannot be opened; copy or download it again\n"},
	{"binary file",
		tables{"organizations.csv": "\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f"}, read.Options{},
		"error organizations.csv:1:1: this is not text; export the table as CSV in UTF-8\n"},
	{"UTF-16 without a mark",
		tables{"organizations.csv": "i\x00d\x00,\x00n\x00"}, read.Options{},
		"error organizations.csv:1:2: this looks like UTF-16 without a byte order mark; save it as UTF-8, or use --encoding utf-16le or utf-16be\n"},
	{"UTF-16 that is cut",
		tables{"organizations.csv": utf16Text("id,name\na", false)[:19]}, read.Options{},
		"error organizations.csv:2:1: this character is not UTF-16; the file is cut or damaged, export it again\n"},
	{"NUL in UTF-16",
		tables{"organizations.csv": utf16Text("id,na\x00me\n", false)}, read.Options{},
		"error organizations.csv:1:6: there is a NUL character, so the file is damaged or not text; export it again as CSV in UTF-8\n"},
	{"missing needed column",
		tables{"organizations.csv": "id,nmae,sector\na,Alfa,public\n"}, read.Options{},
		"error organizations.csv:1:1: the table of organizations needs a column \"name\" (found: id, nmae, sector); is it \"nmae\"?\n"},
	{"neither pairs nor groups",
		tables{"partnerships.csv": "project,partner a,partner b\nx,a,b\n"}, read.Options{},
		"error partnerships.csv:1:1: partnerships need the columns source and target, or id and members (found: project, partner a, partner b)\n"},
	{"a pair without target",
		tables{"partnerships.csv": "source,taget\na,b\n"}, read.Options{},
		"error partnerships.csv:1:1: the table of partnerships needs a column \"target\" (found: source, taget); is it \"taget\"?\n"},
	{"two columns of one meaning",
		tables{"partnerships.csv": "source,target,Strength,bobot\na,b,1,1\n"}, read.Options{},
		"error partnerships.csv:1:24: columns \"Strength\" and \"bobot\" both mean strength; remove or rename one of them\n"},
	{"misspelled optional column",
		tables{"partnerships.csv": "source,target,strenght\na,b,1\n"}, read.Options{},
		"warning partnerships.csv:1:15: column \"strenght\" is kept as it is; did you mean \"strength\"?\n"},
	{"control and bidirectional characters",
		tables{"organizations.csv": threeOrganizations + "d,\u202eDian\x07,media\n"}, read.Options{},
		"warning organizations.csv:5:3: control, bidirectional or invisible characters taken out of this file: 2, the first here\n"},
	{"two files of one table",
		tables{"organisasi.csv": threeOrganizations, "organizations.csv": threeOrganizations}, read.Options{},
		"error organizations.csv: organisasi.csv is the table of organizations already; keep one of the two files\n"},
	{"a file that is not read",
		tables{"partnership.csv": "a,b\n"}, read.Options{},
		"warning partnership.csv: this file is not read; did you mean \"partnerships.csv\"?\n"},
	{"amount without a currency",
		tables{"partnerships.csv": "source,target,budget\na,b,10\nb,c,20\n"}, read.Options{},
		"warning partnerships.csv:2:5: amounts in column \"budget\" have no currency; add a column currency, write it in the table about, or use --currency\n"},
	{"ambiguous thousands",
		tables{"partnerships.csv": "source;target;budget;currency\na;b;1.000;IDR\nb;c;20;IDR\n"}, read.Options{},
		"warning partnerships.csv:2:5: column \"budget\" can be read in two ways: 1.000 is taken as 1000 and 1,000 as 1; write numbers without separators of thousands\n"},
	{"member of no partnership",
		tables{"partnerships.csv": "id,name\nP1,One\n", "members.csv": "partnership,organization\nP1,a\nP1,b\nPP1,c\n"}, read.Options{},
		"error members.csv:4:1: no partnership \"PP1\" in the table of partnerships; did you mean \"P1\"?\n"},
	{"members of a partnership that is left out",
		tables{"partnerships.csv": "id,strength\nP1,-2\n", "members.csv": "partnership,organization\nP1,a\nP1,b\n",
			"activities.csv": "organization,theme,partnership\na,Water,P1\n"}, read.Options{},
		"warning activities.csv:2:9: partnership \"P1\" is left out (partnerships.csv:2); the activity stands without it\n" +
			"warning members.csv:2:1: partnership \"P1\" is left out (partnerships.csv:2), and this row with it\n" +
			"warning members.csv:3:1: partnership \"P1\" is left out (partnerships.csv:2), and this row with it\n" +
			"warning partnerships.csv:2:4: strength -2 is not greater than 0; the partnership is left out (leave the cell empty for a strength of 1)\n"},
	{"member twice",
		tables{"members.csv": "partnership,organization,role\nP1,a,lead\nP1,b,\nP1,a,lead\n"}, read.Options{},
		"warning members.csv:4:4: member \"a\" stands here again with the same contents; counted once\n"},
	{"activity of no partnership",
		tables{"activities.csv": "organization,theme,partnership\na,Water,P9\n"}, read.Options{},
		"error activities.csv:2:9: no partnership \"P9\"; add it to the table of partnerships or correct the spelling\n"},
	{"quoted line breaks of every kind",
		tables{"organizations.csv": "id,name,sector\ra,\"A\rB\r\nC\nD\",public\rb,\"Be \"\"ta\"\"\",privat\r"}, read.Options{},
		"error organizations.csv:6:15: sector \"privat\" is not known; did you mean \"private\"?\n"},
	{"columns without a name, of no use, and of one name",
		tables{"organizations.csv": "id,,name\na,x,Alfa\nb,,Beta\n", "places.csv": "code,height\nX,1\n",
			"partnerships.csv": "source,target,note,note\na,b,1,2\n"}, read.Options{},
		"warning organizations.csv:1:4: column 2 has no name; what stands below it is not used\n" +
			"error partnerships.csv:1:20: two columns are called \"note\"; rename one of them\n" +
			"warning places.csv:1:6: column \"height\" has no meaning in the table of places and is not used\n"},
	{"groups without members",
		tables{"partnerships.csv": "id,name\nP,One\n"}, read.Options{},
		"error partnerships.csv:1:1: the table of partnerships needs a column \"members\" (found: id, name); add it or rename the column that holds it\n"},
	{"members without id",
		tables{"partnerships.csv": "members\na;b\n"}, read.Options{},
		"error partnerships.csv:1:1: the table of partnerships needs a column \"id\" (found: members); add it or rename the column that holds it\n"},
	{"needs without a place",
		tables{"needs.csv": "theme,people\nWater,5\n"}, read.Options{},
		"error needs.csv:1:1: the table of needs needs a column \"place\" (found: theme, people); add it or rename the column that holds it\n"},
	{"answers and amounts that cannot be read",
		tables{"partnerships.csv": "source,target,directed,budget,agreement\na,b,perhaps,-5,tidak\nb,c,0,Rp5,MoU\na,c,1,1e3,n/a\n"},
		read.Options{Currency: "Rp"},
		"error partnerships.csv:2:5: \"perhaps\" is neither yes nor no; write true or false\n" +
			"warning partnerships.csv:2:13: -5 is less than 0 and is taken as not recorded; correct it\n" +
			"error partnerships.csv:3:7: \"Rp5\" cannot be read as a number; write digits only, or leave the cell empty where it is not known\n" +
			"error partnerships.csv:4:7: \"1e3\" cannot be read as a number; write digits only, or leave the cell empty where it is not known\n"},
	{"sectors without a name and twice",
		tables{"organizations.csv": "name\na\nb\n", "sectors.csv": "sector,label_id\nX,Eks\n,Y\nX,Eks\nX,Iks\n"}, read.Options{},
		"error sectors.csv:3:1: this sector has no name; write one\n" +
			"warning sectors.csv:4:1: \"X\" stands here again with the same contents; counted once\n" +
			"error sectors.csv:5:1: \"X\" stands here again with other contents; keep one row, or give them different ids\n"},
	{"unknown key and language",
		tables{"about.csv": "key,value\nauthor,x\nlanguage,fr\ntitle,A\ntitle,B\n"}, read.Options{},
		"warning about.csv:2:1: key \"author\" is not known; the keys are title, source, date, language, currency, sector_label\n" +
			"warning about.csv:3:10: language \"fr\" is not one of lintas's; write en or id\n" +
			"error about.csv:5:1: key \"title\" stands here again with another value; keep one row\n"},
	{"no place of that code",
		tables{"places.csv": "code,name,parent\nX,Xland,Y\n", "activities.csv": "organization,theme,place_code\na,Water,Z\n"}, read.Options{},
		"warning activities.csv:2:9: the code is not in the table of places; add it there, or correct it\n" +
			"warning places.csv:2:9: the parent is not a code of this table; the place stands at the top\n"},
}

func TestBadInput(t *testing.T) {
	for _, c := range badInput {
		t.Run(c.name, func(t *testing.T) {
			files := tables{"organizations.csv": threeOrganizations, "partnerships.csv": "source,target\na,b\n"}
			if _, own := c.files["members.csv"]; own || c.files["organisasi.csv"] != "" {
				delete(files, "partnerships.csv")
				files["activities.csv"] = "organization,theme\na,Water\n"
			}
			for name, text := range c.files {
				files[name] = text
			}
			_, a := folder(t, files, c.opt)
			equal(t, problems(a), c.want)
		})
	}
}

func TestNeededTables(t *testing.T) {
	_, a := folder(t, tables{"notes.txt": "x"}, read.Options{})
	equal(t, problems(a),
		"error organizations.csv: there is no table of organizations; add one, or give the table of pairs or activities alone instead of the folder\n"+
			"error partnerships.csv: there is no table of partnerships, members or activities; add at least one of them\n")
}

// locked is a folder whose files cannot be opened.
type locked struct{ fs.ReadDirFS }

func (locked) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

func TestUnreadableFiles(t *testing.T) {
	files := fstest.MapFS{"organizations.csv": {}, "partnerships.csv": {}}
	n, a, err := read.Folder(context.Background(), locked{files}, read.Options{})
	check(t, n, a, err)
	equal(t, problems(a), "error organizations.csv: the file cannot be read: permission denied\n"+
		"error partnerships.csv: the file cannot be read: permission denied\n")
	if _, a, err := read.Folder(context.Background(), os.DirFS("testdata/none"), read.Options{}); a != nil || err == nil {
		t.Errorf("a folder that does not exist: account %v, error %v", a, err)
	}
}

// Looking for similar names must not take a time that grows with the square of
// a long list.
func TestManyDanglingReferences(t *testing.T) {
	organizations, pairs := "name\n", "source,target\n"
	for i := range 3000 {
		organizations += fmt.Sprintf("organization %d\n", i)
		pairs += fmt.Sprintf("organization %d,organisation %d\n", i, i)
	}
	start := time.Now()
	_, a := folder(t, tables{"organizations.csv": organizations, "partnerships.csv": pairs}, read.Options{})
	if len(a.Problems) != 3000 {
		t.Errorf("%d problems", len(a.Problems))
	}
	if spent := time.Since(start); spent > 20*time.Second {
		t.Errorf("reading took %v", spent)
	}
}

func TestBadSingle(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"organizations alone", threeOrganizations,
			"error x.csv:1:1: a table of organizations alone is no network (columns: id, name, sector); give the folder that also holds partnerships, members or activities\n"},
		{"unknown columns", "this,that\na,b\n",
			"error x.csv:1:1: no column is known that makes a network (found: this, that); name them source and target, id and members, or organization and theme, or choose what each holds in the workbook that lintas check writes with -o corrections.xlsx\n"},
		{"misspelled column", "source,tarjet\na,b\n",
			"error x.csv:1:1: the table of partnerships needs a column \"target\" (found: source, tarjet); is it \"tarjet\"?\n"},
		{"empty", "",
			"error x.csv:1:1: the file is empty; write a row of column names and the rows below it, or remove the file\n"},
		{"only a header", "source,target\n",
			"error x.csv:1:1: there is no organization; write a row for each below the column names\n" +
				"warning x.csv:1:1: there are column names and no row below them\n"},
		{"names that differ in case are one", "source,target\na,b\nA,b\n",
			"warning x.csv:3:1: this row stands here again with the same contents; counted once (write a strength if it means a stronger tie)\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, a := single(t, "dir/x.csv", c.text, read.Options{})
			equal(t, problems(a), c.want)
		})
	}
}
