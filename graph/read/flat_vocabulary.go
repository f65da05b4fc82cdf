package read

// The words by which titles of columns are understood, as titleWords writes
// them, in English, French, Spanish, Portuguese, Indonesian and Arabic.

var (
	wordsNumber = []string{"no", "nr", "n", "nº", "num", "number", "nomor", "no urut", "nomor urut", "s n", "sn", "sl no", "s no",
		"numero", "id", "row", "baris", "report detail id", "fid", "objectid"}
	wordsCoordinate = []string{"lat", "lon", "long", "lng", "latitude", "longitude", "x", "y", "lat c", "gps", "koordinat",
		"coordinates", "coordonnees", "coordenadas", "lintang", "bujur", "latitud", "longitud"}
	wordsLatitude = []string{"latitude", "longitude", "lintang", "bujur", "latitud", "longitud", "koordinat", "gps"}

	wordsContact = []string{"pic", "contact", "contacts", "kontak", "contacto", "contactos", "contato", "contatos", "narahubung", "hp",
		"handphone", "telp", "telepon", "telephone", "telefono", "telefone", "telefon", "tel", "tlp", "phone", "mobile", "cell",
		"celular", "ponsel", "fax", "faks", "faksimile", "email", "emails", "mail", "surel", "correo", "courriel", "whatsapp", "wa", "no wa",
		"focal point", "point focal", "punto focal", "ponto focal", "narasumber", "nik", "ktp", "jabatan", "nama pejabat",
		"contact person", "responsable nom", "recipient ind", "jid", "skype", "telegram", "هاتف", "الهاتف", "بريد", "البريد الالكتروني"}
	wordsNoContact = []string{"contact tracing", "contacts traced", "number of contacts", "mobile clinic", "mobile team", "mobile money",
		"mobile health"}
	wordsAddress = []string{"address", "alamat", "adresse", "direccion", "endereco", "street", "jalan", "العنوان"}
	wordsWeb     = []string{"web", "website", "url", "situs", "site web", "ip"}

	wordsOrganization = []string{"organization", "org", "orgs", "organisme", "organizacion", "organizaciones", "organizacao",
		"organisasi", "opd", "skpd", "instansi", "lembaga", "perangkat daerah", "nama institusi", "institusi", "institution", "agency", "agencies",
		"agence", "agencia", "entidad", "entidade", "منظمه", "المنظمة", "المؤسسة", "اسم المنظمة", "jejaring", "stakeholder", "pemangku kepentingan"}
	wordsGroupName = []string{"ngo", "ong", "lsm", "ngos", "oms", "dinas", "perusahaan", "company", "komunitas"}
	wordsName      = []string{"name", "names", "nom", "nombre", "nome", "nama", "اسم"}
	wordsEither    = []string{"opd mitra", "instansi mitra", "organisasi mitra", "lembaga mitra nama"}
	wordsPartner   = []string{"partner", "partners", "partenaire", "partenaires", "socio", "socios", "parceiro", "parceiros", "mitra",
		"bekerja sama dengan", "bekerjasama dengan", "kerja sama dengan", "kerjasama dengan", "works with", "working with", "in partnership with",
		"in collaboration with", "en partenariat avec", "en collaboration avec", "en alianza con", "em parceria com", "bermitra dengan", "collaborates with", "collaborating with", "cooperates with", "collabore avec", "colabora con",
		"bekerja sama", "bekerjasama", "berkolaborasi dengan", "kolaborasi dengan", "الشريك", "شريك"}
	wordsFunder = []string{"donor", "donors", "donateur", "donateurs", "donante", "donantes", "doador", "doadores", "donatur", "funder",
		"funders", "bailleur", "bailleurs", "bailleur de fonds", "bailleurs de fonds", "financiador", "financiadora", "financiadores", "financeur", "financeurs", "pendana",
		"penyandang dana", "pemberi dana", "funded by", "financed by", "didanai oleh", "funding agency", "funding partner", "المانح", "المانحة", "الجهة المانحة"}
	wordsFunding     = []string{"funding", "grantmaker"}
	wordsImplementer = []string{"implementer", "implementers", "implementor", "implementadora", "implementador", "implementadores",
		"ejecutora", "ejecutor", "executora", "executor", "pelaksana", "implemented by", "implementante", "المنفذ", "المنفذة", "الشريك المنفذ"}
	wordsImplementing = []string{"implementing", "implementation", "implementating", "mise en oeuvre", "d execution", "d implementation",
		"de implementacion", "de implementacao", "execution"}
	wordsProgramme   = []string{"program partner", "program partners", "partenaire program", "partenaire de program", "mitra program", "socio de program", "prime partner", "prime recipient", "program organization"}
	wordsExtending   = []string{"extending", "prime"}
	wordsAccountable = []string{"accountable"}
	wordsAnswerable  = []string{"penanggung jawab", "penanggungjawab", "responsible", "responsable", "responsavel", "pj"}
	wordsLead        = []string{"lead", "chef de file", "lider", "ketua", "koordinator", "coordinating", "leading"}
	wordsReporting   = []string{"reporting", "reported by", "pelapor", "rapporteuse", "informante"}
	wordsProvider    = []string{"provider org", "provider organization", "source organization"}
	wordsReceiver    = []string{"receiver org", "receiver organization", "recipient org", "recipient organization", "destination organization", "grantee", "grantee name", "penerima hibah"}

	// What a title about something else says beside a word for organizations.
	wordsNoOrganization = []string{"description", "descripcion", "descricao", "deskripsi", "status", "date", "start", "end", "url", "website",
		"web", "number of", "jumlah", "nombre de", "numero de", "count", "budget", "cost", "amount", "anggaran", "modality", "arrangement",
		"postal", "company number", "charity number", "location", "locations", "department", "country", "region", "activities type",
		"comments", "remarks", "keterangan", "usage", "objective", "kebutuhan", "ada", "apakah"}

	wordsType    = []string{"type", "types", "tipo", "tipos", "jenis", "tipe", "kategori", "category", "categorie", "categoria", "kind", "نوع"}
	wordsAcronym = []string{"acronym", "acronyms", "acronyme", "sigle", "sigla", "siglas", "acronimo", "singkatan", "abbreviation",
		"abbr", "short name", "akronim"}
	wordsCode = []string{"code", "codes", "id", "ref", "reference", "identifier", "kode", "codigo", "uid", "identifiant"}

	wordsDate  = []string{"date", "dates", "tanggal", "tgl", "fecha", "data", "waktu", "تاريخ", "debut", "fin", "period"}
	wordsStart = []string{"start", "start date", "begin", "beginning", "mulai", "debut", "inicio", "de inicio", "awal", "from date", "البدء", "بداية"}
	wordsEnd   = []string{"end", "end date", "finish", "selesai", "fin", "fim", "finalizacion", "termino", "akhir", "berakhir", "finalizacao",
		"conclusao", "cloture", "الانتهاء", "نهاية"}
	wordsNoDate    = []string{"actualizada", "updated", "update", "report", "reported", "reporte", "created", "year start", "year end"}
	wordsMonth     = []string{"month", "mois", "mes", "bulan", "reporting month", "month of reporting", "الشهر", "bulan pelaporan"}
	wordsYear      = []string{"year", "annee", "ano", "tahun", "reporting year", "السنة"}
	wordsAwardDate = []string{"award date", "grant date", "date awarded", "tanggal", "tanggal pelaksanaan", "waktu pelaksanaan", "when", "quand", "cuando", "kapan"}

	wordsCurrency = []string{"currency", "devise", "moneda", "moeda", "mata uang", "monnaie", "العملة"}
	wordsMoney    = []string{"amount awarded", "amount usd", "budget", "budget total", "total budget", "cost", "total cost", "cout", "cout total", "costo", "costo total", "costo estimado",
		"presupuesto", "orcamento", "custo", "anggaran", "nilai", "biaya", "jumlah dana", "amount", "montant", "monto", "valor", "total money",
		"estimated cost", "nilai kontribusi", "jumlah anggaran", "الميزانية"}
	wordsMoneyToo = []string{"total commitment", "funding amount", "amount committed", "net money"}
	wordsNoMoney  = []string{"original", "planned disbursement", "applied", "applied for", "other", "website format", "year", "currency", "type",
		"tipo", "jenis", "format", "unit", "code", "status", "rate", "source", "sumber", "budget year"}

	wordsPeople = []string{"beneficiaries", "beneficiary", "beneficiaires", "beneficiarios", "beneficiario", "beneficiaire", "penerima manfaat", "people reached",
		"persons reached", "individuals reached", "personas alcanzadas", "personnes atteintes", "pessoas alcancadas", "reached", "sasaran",
		"kelompok sasaran", "target group", "groupe cible", "المستفيدين", "عدد المستفيدين"}
	wordsGroup = []string{"type", "types", "tipo", "jenis", "kelompok", "kelompok sasaran", "target group", "group", "groupe cible",
		"vulnerable group", "sasaran", "grupo meta", "category", "population group", "population type", "sasaran kegiatan"}
	wordsSomePeople = []string{"men", "women", "boys", "girls", "male", "female", "hommes", "femmes", "garcons", "filles", "hombres", "mujeres",
		"ninos", "ninas", "homens", "mulheres", "laki", "laki laki", "perempuan", "l", "p", "m", "f", "hh", "households", "disabled", "under", "location",
		"org", "planned", "targeted", "years", "anos", "ans", "tahun", "calcul"}

	wordsPlaceCode = []string{"pcode", "code", "codes", "kode", "codigo", "id", "iso", "iso 3"}
	wordsSomewhere = []string{"lokasi", "location", "locations", "location name", "nama lokasi", "lieu", "localisation", "lugar", "ubicacion", "local", "site", "camp", "tempat", "place", "where", "di mana", "dimana", "donde", "onde",
		"nombre del lugar", "wilayah", "beneficiary location", "الموقع", "idp site", "settlement"}
	wordsNoPlace = []string{"provider", "src", "description", "descripcion", "has", "milieu", "percentage", "population",
		"deg", "type of site", "in gho", "usage", "count", "cash", "zone de", "origin", "web", "hq", "geo c", "recipient org", "funding org"}

	wordsCluster   = []string{"cluster", "clusters", "klaster", "kluster", "global clusters", "القطاع المجموعة"}
	wordsSector    = []string{"sector", "sectors", "secteur", "secteurs", "setor", "sektor", "sectores", "القطاع"}
	wordsSubsector = []string{"subsector", "subcluster", "sous secteur", "sous cluster", "sub secteur", "subsektor", "sub sektor", "area de responsabilidad", "aor", "area of responsibility"}
	wordsActivity  = []string{"activity", "activities", "activite", "activites", "actividad", "actividades", "atividade", "atividades", "kegiatan",
		"nama kegiatan", "intervention", "interventions", "intervencion", "intervensi", "activity name", "program", "program kegiatan", "kegiatan program",
		"nama program", "project activities", "main activity", "type of activity", "activity type", "jenis kegiatan", "bentuk kegiatan", "type d activite", "uraian kegiatan",
		"what", "quoi", "apa", "joint program", "layanan", "service", "services", "النشاط", "الانشطة", "nom activite", "rincian kegiatan"}
	wordsSubactivity = []string{"subactivity", "sous activite", "sub kegiatan", "subkegiatan", "sub actividad"}
	wordsSupport     = []string{"bentuk dukungan", "jenis dukungan", "dukungan", "bentuk kerja sama", "bentuk kerjasama", "bentuk bantuan", "jenis bantuan", "type of support",
		"support provided", "kind of support", "type d appui", "tipo de apoyo", "jenis layanan", "bentuk csr", "program csr", "jenis kerja sama", "jenis kerjasama", "bentuk program"}
	wordsTheme = []string{"theme", "thematic area", "themes", "tema", "thematique", "domaine", "bidang", "isu", "isu strategis", "area tematica", "grant program title",
		"program area", "fokus", "bidang kerja", "focus area", "domaine d intervention", "domaines d intervention"}
	wordsNoTheme = []string{"description", "descripcion", "descricao", "deskripsi", "unit", "unidad", "unite", "status", "count", "number of", "date",
		"indicator", "indicateur", "vocabulary", "arabic", "group code", "responsable"}
	wordsPercent = []string{"percentage", "percent", "persen", "persentase", "pourcentage"}

	wordsStatus = []string{"status", "activity status", "project status", "statut", "estado", "situacao", "status kegiatan", "statut de l activite",
		"activity status code", "implementation status", "الحالة", "status program", "estado de la actividad"}
	wordsGroupOnly = []string{"kelompok sasaran", "target group", "groupe cible", "vulnerable group", "sasaran", "grupo meta", "population group", "population type", "sasaran kegiatan", "target population"}
	wordsBareName  = []string{"name", "nom", "nama"}
	// What people work in, as a column titled Sector says it.
	wordsWork = []string{"health", "wash", "nutrition", "protection", "shelter", "food", "livelihood", "livelihoods", "agriculture", "water", "cccm", "nfi",
		"logistics", "sante", "nutricion", "salud", "agua", "eau", "abris", "kesehatan", "gizi", "sanitasi", "pangan", "pertanian", "stunting", "gbv", "multi sector", "fsl",
		"education", "educacion", "pendidikan", "early recovery", "mine action", "shelter nfi", "saude", "proteccion", "perlindungan", "air bersih"}
	wordsBareType = []string{"type", "tipo", "jenis", "types", "category", "kategori", "categorie", "categoria"}
	// Titles that ask for organizations.
	wordsWho     = []string{"who", "qui", "quien", "quem", "siapa", "perusahaan", "company", "entreprise", "empresa"}
	wordsProject = []string{"title", "project title", "project name", "nama proyek", "titre du projet", "nombre del proyecto", "project", "projects", "projet", "projets", "proyecto", "projeto",
		"proyek"}
)

// The levels of places from the general to the particular.
const (
	rankCountry int8 = iota
	rankRegion
	rankProvince
	rankDistrict
	rankCommune
	rankVillage
	rankSite
	rankUnknown int8 = 20 // a code of which the title does not say the level
)

// The levels of themes.
const (
	rankSector int8 = iota
	rankSubsector
	rankActivity
	rankSubactivity
)

var placeLevels = []struct {
	rank  int8
	words []string
}{
	{rankCountry, []string{"country", "countries", "pays", "pais", "negara", "admin 0", "location code", "recipient country", "dest locations", "البلد"}},
	{rankRegion, []string{"region", "regions", "state", "states", "governorate", "gouvernorat", "provinsi", "admin 1", "pcode 1", "wilaya",
		"departamento", "estado provincia", "oblast", "المحافظة", "admin level 1", "recipient region"}},
	{rankProvince, []string{"province", "provincia", "departement", "division", "prefecture"}},
	{rankDistrict, []string{"district", "districts", "zone", "kabupaten", "kota", "kabupaten kota", "kab kota", "county", "admin 2", "pcode 2", "mantika", "cercle",
		"municipio", "upazila", "raion", "township", "admin level 2", "المديرية", "distrito", "kab"}},
	{rankCommune, []string{"woreda", "commune", "communes", "lga", "locality", "kecamatan", "municipality", "admin 3", "pcode 3", "subdistrict", "sub district",
		"comuna", "baladiya", "البلدية", "admin level 3", "payam", "distrik", "sous prefecture", "chiefdom", "sub county"}},
	{rankVillage, []string{"desa", "kelurahan", "desa kelurahan", "village", "villages", "ville", "ward", "kebele", "union", "aldea", "admin 4", "pcode 4", "quartier", "barrio", "nagari", "kampung"}},
	{rankSite, []string{"camp name", "site name", "nombre del lugar", "dusun", "rt", "rw", "idp site name"}},
}

// standardTitles are titles of FTS, IATI, 360Giving and HDX HAPI.
var standardTitles = map[string]meaning{
	"src organization":        {subject: aboutActor, slot: slotProvider},
	"src organization types":  {subject: aboutActor, slot: slotProvider, part: partType},
	"dest organization":       {subject: aboutActor, slot: slotReceiver},
	"dest organization types": {subject: aboutActor, slot: slotReceiver, part: partType},
	"dest global clusters":    {subject: aboutTheme},
	"dest locations":          {subject: aboutPlace},
	"src locations":           {},
	"dest plan":               {},
	"dest project":            {},
	"flow type":               {subject: aboutKind},
	"amount usd":              {subject: aboutAmount},
	"original amount":         {},
	"original currency":       {},

	"title": {subject: aboutTitle},
	"label": {subject: aboutActor, loose: true}, // of Kumu's elements

	"iati identifier":              {subject: aboutIdentifier},
	"identifier":                   {subject: aboutIdentifier, loose: true},
	"recipient country percentage": {subject: aboutPlace, part: partPercent, rank: rankCountry},
	"recipient region":             {},
	"recipient region code":        {},
	"recipient region percentage":  {},
	"sector percentage":            {subject: aboutTheme, part: partPercent, rank: rankSector},
	"sector vocabulary":            {},
	"default currency":             {subject: aboutCurrency, rank: 1},
	"admin level":                  {},
	"hierarchy":                    {},
}
