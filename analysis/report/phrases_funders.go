package report

import "example.org/lintas/graph/words"

// funderPhrases is what the page says of funders.
var funderPhrases = map[string]words.Text{
	"funders":          {EN: "Who funds whom", ID: "Siapa mendanai siapa"},
	"funders-read":     {EN: "As recorded in this list: a funder, and the organizations that take part in what it funds. Two funders of one organization is worth a conversation about reports and calendars, not a judgement.", ID: "Menurut yang tercatat dalam daftar ini: pendana, dan organisasi yang ikut dalam kemitraan yang didanainya. Dua pendana untuk satu organisasi layak dibicarakan (laporan, jadwal), bukan penilaian."},
	"funders-pairs":    {EN: "Funders with the same grantees", ID: "Pendana dengan penerima yang sama"},
	"funders-no-pairs": {EN: "No organization with two funders is recorded in this list.", ID: "Organisasi dengan dua pendana tidak tercatat dalam daftar ini."},
	"funders-shared":   {EN: "Shared", ID: "Bersama"},
	"funders-alike":    {EN: "Of either's", ID: "Dari keduanya"},
	"funders-money":    {EN: "Whose money an organization has", ID: "Uang siapa yang diterima satu organisasi"},
	"funders-money-read": {EN: "The share is of the money recorded for it here, by currency; what it has from elsewhere is not in this list. A partnership's money counts in full for each organization in it.",
		ID: "Bagian dihitung dari uang yang tercatat untuknya di sini, menurut mata uang; uang dari tempat lain tidak tercatat dalam daftar ini. Uang suatu kemitraan dihitung penuh untuk setiap organisasi di dalamnya."},
	"funders-no-money": {EN: "No amount is recorded.", ID: "Jumlah uang tidak tercatat."},
	"funders-grantee":  {EN: "Organization", ID: "Organisasi"},
	"funders-funder":   {EN: "Funder", ID: "Pendana"},
	"funders-amount":   {EN: "Amount", ID: "Jumlah"},
	"funders-others":   {EN: "Who else funds it", ID: "Siapa lagi yang mendanai"},
}
