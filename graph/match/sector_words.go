package match

import "strings"

// sectorRules returns the phrases that say a sector, in the languages of the files
// that people have: Indonesian and English, and what is common in French, Spanish,
// German, Italian and Portuguese. Words are in folded letters. A word is here if at
// least nineteen of twenty names that have it are of its sector in lists that
// record sectors, or if law or custom fixes what it means.
//
// These are not here, because lists that record sectors contradict them: Ltd,
// Limited and Inc. (every second one is a charity), Foundation and Stichting
// (funders, charities and institutes), Trust, humanitarian, refugees, peace,
// advocacy, children.
func sectorRules() []rule {
	var out []rule
	for _, list := range [][]rule{indonesian, beginnings, endings, known, inside} {
		out = append(out, list...)
	}
	return out
}

// say returns the rules of phrases separated by commas.
func say(at place, sector string, trust Trust, phrases string) []rule {
	var out []rule
	for _, p := range strings.Split(phrases, ",") {
		if ws := strings.Fields(p); len(ws) > 0 {
			out = append(out, rule{ws, at, sector, trust})
		}
	}
	return out
}

// open returns the rules of phrases of which nothing can be said.
func open(at place, phrases string) []rule { return say(at, "", 0, phrases) }

func rules(lists ...[]rule) []rule {
	var out []rule
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// indonesian are the words that begin Indonesian names. The first word rules.
var indonesian = rules(
	say(first, "public", Nearly, `dinas, badan, balai, balai besar, puskesmas, pustu, pusat kesehatan masyarakat,
		kecamatan, kelurahan, desa, nagari, gampong, provinsi, kabupaten, kota,
		koramil, polsek, polres, polresta, polda, polri, kodim, korem, kodam, lanal, lantamal, kepolisian, tni,
		bappeda, bappelitbangda, bapperida, baperlitbang, bpbd, bnpb, bps, bkkbn, bmkg, brin, bpom, bapanas, bpn,
		rsud, rsup, rumah sakit umum daerah, rumah sakit umum pusat, kementerian, kementrian, kemenko,
		bupati, wali kota, walikota, gubernur, camat, lurah, kepala desa, sekretariat daerah, sekda, setda,
		sekretariat dprd, dprd, dpr ri, inspektorat, satpol pp, satuan polisi pamong praja, bagian,
		pemerintah, pemprov, pemkab, pemkot, pemda, pemdes, kantor camat, kantor desa, kantor lurah,
		kantor kementerian, kantor imigrasi, kantor pertanahan, kantor urusan agama, kua, kejaksaan, pengadilan,
		mahkamah, kanwil, upt, uptd, direktorat, ditjen, dirjen, biro, dinkes, dinsos, disdik, disnaker, disdukcapil,
		dlh, dpmd, komisi pemilihan umum, kpu, bawaslu, ombudsman, perpustakaan daerah, perpustakaan nasional,
		taman nasional`),
	say(first, "private", Nearly, `pt, cv, ud, firma, perseroan terbatas, usaha dagang, toko, bpr, bank perkreditan rakyat,
		apotek, pabrik, hotel, asosiasi pengusaha, kadin, kamar dagang, hipmi, apindo, biro perjalanan, biro konsultan,
		biro iklan`),
	// A village owns it, and it trades: most lists count it among the businesses.
	say(first, "private", Mostly, `bumdes, bumdesa, bumdesma, badan usaha milik desa`),
	say(first, "nonprofit", Nearly, `yayasan, yys, perkumpulan, lsm, lembaga swadaya masyarakat, lembaga bantuan hukum, lbh,
		walhi, wahana lingkungan hidup, palang merah indonesia, pmi, muhammadiyah, nahdlatul ulama`),
	say(first, "philanthropy", Mostly, `baznas, badan amil zakat, lembaga amil zakat, laz, lazismu, lazisnu, dompet dhuafa,
		rumah zakat, lumbung zakat, badan wakaf, yayasan filantropi, yayasan dana`),
	say(first, "community", Nearly, `posyandu, pkk, tim penggerak pkk, tp pkk, karang taruna, karangtaruna, kelompok, poktan,
		gapoktan, kwt, pokdarwis, pokmas, pokmaswas, paguyuban, majelis taklim, rukun tetangga, rukun warga, dasawisma,
		remaja masjid, ksm, kube, bank sampah, lembaga pemberdayaan masyarakat, lembaga adat, masyarakat adat, komunitas,
		subak, forum anak, destana, tagana, himpunan nelayan, himpunan petani`),
	say(first, "community", Mostly, `koperasi, kopdes`),
	say(first, "academic", Nearly, `universitas, institut teknologi, institut pertanian, institut agama islam, institut seni,
		institut ilmu, institut keguruan, politeknik, poltekkes, poltekes, sekolah tinggi, stikes, stie, stkip, stain, iain, uin,
		fakultas, lppm, lp2m, sekolah, sd negeri, sd inpres, sd katolik, sd kristen, sd islam, sd muhammadiyah, sdn, sdit,
		smp, smpn, smpit, sma, sman, smk, smkn, slb, slbn, mtsn, tk, paud, pesantren, pondok pesantren, madrasah, akademi,
		akper, akbid, pusat kajian, pusat studi`),
	say(first, "media", Mostly, `radio, rri, tvri, lpp rri, lpp tvri, harian, surat kabar, tabloid, majalah, koran, siniar,
		televisi`),
	// What a government owns, and beginnings that mislead.
	open(first, `badan usaha, bumn, bumd, perum, perumda, perusda, pdam, perusahaan daerah, bpjs,
		pt bank pembangunan daerah, bank pembangunan daerah, pt pln, pt pertamina, pt telkom, pt kereta api, pt pos indonesia,
		pt pelni, pt angkasa pura, pt bank rakyat indonesia, pt bank mandiri, pt bank negara indonesia, pt pelindo,
		badan kerja sama, badan koordinasi, badan eksekutif mahasiswa, badan pengurus, badan musyawarah,
		badan permusyawaratan, balai pengobatan, kota tua, desa wisata, radio amatir, kelompok usaha, kelompok kerja,
		kelompok kompas gramedia, sekolah lapang`),
)

// beginnings are the words that begin names in other languages.
var beginnings = rules(
	say(first, "public", Nearly, `ministry of, ministry for, ministries of, ministere, ministerio de, ministerio del, ministero,
		bundesministerium, department of, government of, gouvernement, gobierno, royal government of, city of, town of,
		village of, municipality of, municipality, county government, state government, regional government,
		local government, district administration, provincial government, prefecture, mairie, commune de, embassy of,
		embassy, ambassade, kingdom of, federal ministry, royal ministry, national government, municipio de,
		alcaldia, ayuntamiento de, gobernacion, county of, direction nationale, direction regionale, us department,
		uk department, foreign commonwealth, deutsche gesellschaft fur internationale zusammenarbeit`),
	say(first, "multilateral", Nearly, `united nations, un women, un habitat, un agencies, un development, un environment,
		un refugee agency, un migration, world health organization, world food program, world food programme, world bank,
		international monetary fund, asian development bank, african development bank, inter american development bank,
		islamic development bank, caribbean development bank, international organization for migration,
		international organisation for migration, international labour organization, international labour organisation,
		food and agriculture organization, food and agriculture organisation, food agriculture organization,
		european investment bank, european bank for reconstruction, organisation des nations unies,
		programme des nations unies, fonds des nations unies, programme alimentaire mondial,
		organisation mondiale de la sante, organisation internationale pour les migrations,
		organisation internationale des migrations, haut commissariat des nations unies,
		office for the coordination of humanitarian affairs, office of the united nations, perserikatan bangsa bangsa,
		international finance corporation, international development association,
		international bank for reconstruction, association of southeast asian nations, african union,
		central emergency response fund, joint united nations, global environment facility, green climate fund,
		fondo de las naciones unidas, programa mundial de alimentos, international fund for agricultural development`),
	say(first, "academic", Nearly, `university, universite, universidad, universidade, universita, universitat, universiteit,
		hochschule, faculty of, school of, college of, imperial college, kings college, london school`),
	say(first, "nonprofit", Mostly, `association pour, association des, association de, ong, asociacion, associazione,
		action pour, action for, action against, action contre, action aid, actionaid, save the children,
		care international, oxfam, caritas, plan international, world vision, islamic relief, medecins, medecin,
		avocats sans, catholic relief, friends of, cooperazione, solidarites, sos children, organization for,
		organisation pour, women for, youth for, voice of, habitat for humanity, handicap international, collectif,
		initiative pour, terre des hommes, doctors, international committee of the red cross,
		comite international de la croix rouge, international federation of red cross, international rescue committee,
		norwegian refugee council, danish refugee council, mercy corps, concern worldwide`),
	// The European Union is public in some lists and multilateral in others, and the
	// Saudi center public or nonprofit.
	open(first, `king salman humanitarian aid, european commission, european union, commission of the european communities, united nations foundation,
		united nations association, university of the third age, unicef national committee, us fund, projet, programme,
		agence, agency for international, city of hope, city of joy`),
)

// endings are the legal forms and the kinds that end names.
var endings = rules(
	say(last, "private", Nearly, `pvt ltd, private limited, pte ltd, pty ltd, co ltd, company limited, group ltd, consulting ltd,
		llc, llp, plc, gmbh, co kg, sarl, srl, sas, tbk, persero tbk, bv, b v, sdn bhd`),
	say(last, "nonprofit", Nearly, `ev, e v, ggmbh, gemeinnutzige gmbh, cio, onlus, ong, ngo, ingo, asbl, vzw`),
	say(last, "nonprofit", Mostly, `charity, charitable trust, volunteers`),
	say(last, "public", Nearly, `county council, city council, district council, borough council, municipality, county,
		conservation district, subsidence district, ministry`),
	say(last, "academic", Nearly, `university, universitat, universiteit, university college,
		school of hygiene and tropical medicine, school of economics`),
	say(last, "media", Mostly, `tv, newspaper, broadcasting corporation`),
	open(last, `persero`),
)

// known are names that stand alone, or as the acronym of a name.
var known = rules(
	say(whole, "multilateral", Nearly, `un, unicef, unhcr, undp, unfpa, unesco, unops, unodc, unep, unido, unaids, unmas,
		unocha, unrwa, undss, undco, uncdf, unhabitat, un habitat, unwomen, un women, who, wfp, fao, ocha, iom, ilo, ifad,
		cerf, wipo, wto, itu, pbb, asean, onu, oms, oim, adb, afdb, imf, ifc, unicef indonesia, undp indonesia, who indonesia`),
	say(whole, "public", Nearly, `usaid, dfid, fcdo, dfat, jica, sida, norad, danida, giz, kfw`),
	say(whole, "nonprofit", Nearly, `ifrc, icrc, msf, care, medair, intersos, cafod, tearfund, cordaid`),
)

// inside are phrases that may stand anywhere.
var inside = rules(
	say(within, "public", Nearly, `government of, ministry of, ministry for, ministere des, ministere de, ministere du,
		department for, department of health, federal office, kabupaten, conservation district, district council,
		foreign affairs, ministry, county government`),
	say(within, "multilateral", Nearly, `united nations, nations unies, naciones unidas`),
	say(within, "academic", Nearly, `university of, university, universite, universidad, universidade, universita, polytechnic,
		business school, medical school, institute of technology`),
	say(within, "nonprofit", Nearly, `red cross, red crescent, croix rouge, cruz roja, croissant rouge, ngo, non governmental,
		sans frontieres, without borders`),
	say(within, "nonprofit", Mostly, `relief, charities, volunteers, christian aid, development organization,
		development organisation, development association, disability, disabled, church, islamic, christian, catholic,
		women, youth, orphans, civil society, human rights, rehabilitation, femmes, jeunes, developpement, enfants,
		paix, solidarite, refugee council, refugee service, welfare`),
	say(within, "private", Mostly, `consulting, consultants, consultancy, construction company, trading company,
		technologies, enterprises`),
	say(within, "philanthropy", Mostly, `family foundation, gates foundation, ford foundation, rockefeller foundation,
		hewlett foundation`),
	say(within, "media", Mostly, `broadcasting, newspaper`),
	open(within, `university hospital, university press, university trust, friends of the university, university students,
		ministry of hope, humanitarian fund, thematic fund, women fund, development fund, cooperation agency,
		university foundation, alumni, relief fund, trust fund, committee for unicef, association of municipalities`),
)
