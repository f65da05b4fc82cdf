package read

import "strings"

// titleMeaning returns what a title says of its column, and whether it says
// anything.
func titleMeaning(title string) (meaning, bool) {
	t := titleWords(title)
	if len(t) < 2 || strings.Count(t, " ") > 14 {
		return meaning{}, false
	}
	for _, try := range []func(string) (meaning, bool){
		standardTitle, numberTitle, contactTitle, whereTitle, organizationTitle, dateTitle, moneyTitle, peopleTitle,
		placeTitle, themeTitle, otherTitle,
	} {
		if m, ok := try(t); ok {
			m.ordinal = ordinal(t)
			return m, true
		}
	}
	return meaning{}, false
}

// ordinal returns the number at the end of a title, or 0.
func ordinal(t string) int8 {
	fields := strings.Fields(t)
	if n := len(fields); n > 1 {
		if last := fields[n-1]; len(last) == 1 && last[0] >= '1' && last[0] <= '9' {
			return int8(last[0] - '0')
		}
	}
	return 0
}

// standardTitle knows the titles of the standards' own tables that would
// otherwise be misunderstood.
func standardTitle(t string) (meaning, bool) {
	m, ok := standardTitles[strings.TrimSpace(t)]
	return m, ok
}

func numberTitle(t string) (meaning, bool) {
	return meaning{subject: aboutNumber}, is(t, wordsNumber)
}

func whereTitle(t string) (meaning, bool) {
	return meaning{subject: aboutWhere}, is(t, wordsCoordinate) || says(t, wordsLatitude)
}

// isContactColumn reports whether the title is that of a column that leads to a
// person: a name, a telephone number or an address.
func isContactColumn(title string) bool {
	_, ok := contactTitle(titleWords(title))
	return ok
}

func contactTitle(t string) (meaning, bool) {
	found := says(t, wordsContact) && !says(t, wordsNoContact) ||
		says(t, wordsAddress) && !says(t, wordsWeb)
	return meaning{subject: aboutContact}, found
}

// organizationTitle judges the titles of columns about organizations: a word for
// the place of the row that one has, a word for organizations, and a word for
// what the column tells of it.
func organizationTitle(t string) (meaning, bool) {
	if says(t, wordsNoOrganization) && !says(t, []string{"type description"}) {
		return meaning{}, false
	}
	m := meaning{subject: aboutActor}
	named := says(t, wordsOrganization) || is(t, wordsWho)
	if !named && says(t, wordsGroupName) && says(t, wordsName) {
		named = true
	}
	partner := says(t, wordsPartner)
	switch {
	case says(t, wordsProvider):
		m.slot, named = slotProvider, true
	case says(t, wordsReceiver):
		m.slot, named = slotReceiver, true
	case says(t, wordsFunder):
		m.slot, named = slotFunder, true
	case named && says(t, wordsFunding):
		m.slot = slotFunder
	case says(t, wordsImplementer):
		m.slot, named = slotImplementer, true
	case (named || partner) && says(t, wordsImplementing):
		m.slot, named = slotImplementer, true
	case says(t, wordsProgramme):
		m.slot, named = slotProgramme, true
	case named && says(t, wordsExtending):
		m.slot = slotProgramme
	case (named || partner) && says(t, wordsAccountable):
		m.slot, named = slotAccountable, true
	case is(t, wordsAnswerable):
		m.slot, m.loose, named = slotAccountable, true, true
	case (named || partner) && says(t, wordsLead):
		m.slot, named = slotLead, true
	case named && says(t, wordsReporting):
		m.slot = slotReporting
	case partner && !(named && says(t, wordsEither)):
		m.slot, named = slotPartner, true
	}
	if !named {
		return meaning{}, false
	}
	m.part = partOfTitle(t)
	return m, true
}

func partOfTitle(t string) part {
	code := says(t, wordsCode)
	switch {
	case says(t, wordsType) && code:
		return partTypeCode
	case says(t, wordsType):
		return partType
	case says(t, wordsAcronym) && !says(t, wordsName):
		return partAcronym
	case code && !says(t, wordsName):
		return partCode
	case says(t, wordsSector):
		return partSector
	}
	return partName
}

func dateTitle(t string) (meaning, bool) {
	switch {
	case says(t, wordsNoDate):
	case is(t, wordsMonth):
		return meaning{subject: aboutMonth}, true
	case is(t, wordsYear):
		return meaning{subject: aboutYear}, true
	case is(t, wordsStart) || says(t, wordsStart) && says(t, wordsDate):
		return meaning{subject: aboutStart, rank: planned(t)}, true
	case is(t, wordsEnd) || says(t, wordsEnd) && says(t, wordsDate):
		return meaning{subject: aboutEnd, rank: planned(t)}, true
	case says(t, []string{"actual", "planned"}) && says(t, []string{"start"}):
		return meaning{subject: aboutStart, rank: planned(t)}, true
	case says(t, []string{"actual", "planned"}) && says(t, []string{"end"}):
		return meaning{subject: aboutEnd, rank: planned(t)}, true
	case is(t, wordsAwardDate):
		return meaning{subject: aboutStart, rank: 3}, true
	}
	return meaning{}, false
}

// planned ranks what happened before what was meant to happen.
func planned(t string) int8 {
	if says(t, []string{"planned", "planifiee", "prevue", "prevista", "rencana"}) {
		return 2
	}
	return 1
}

func moneyTitle(t string) (meaning, bool) {
	switch {
	case is(t, wordsCurrency):
		return meaning{subject: aboutCurrency}, true
	case says(t, wordsNoMoney):
		return meaning{}, false
	case is(t, wordsMoney):
		return meaning{subject: aboutAmount, rank: 1}, true
	case says(t, wordsMoney):
		return meaning{subject: aboutAmount, rank: 2}, true
	case says(t, wordsMoneyToo):
		return meaning{subject: aboutAmount, rank: 3}, true
	}
	return meaning{}, false
}

func peopleTitle(t string) (meaning, bool) {
	if !says(t, wordsPeople) || says(t, wordsSomePeople) {
		return meaning{}, false
	}
	if says(t, wordsGroup) {
		return meaning{subject: aboutGroup}, true
	}
	return meaning{subject: aboutBeneficiaries, rank: 2, loose: true}, true
}

func placeTitle(t string) (meaning, bool) {
	if says(t, wordsNoPlace) {
		return meaning{}, false
	}
	best, code := int8(-1), says(t, wordsPlaceCode)
	for _, l := range placeLevels {
		if l.rank > best && says(t, l.words) {
			best = l.rank
		}
	}
	if best < 0 && says(t, wordsSomewhere) {
		best = rankSite
	}
	switch {
	case best >= 0 && says(t, wordsType):
		return meaning{}, false
	case best >= 0 && code:
		return meaning{subject: aboutPlace, part: partCode, rank: best}, true
	case best >= 0:
		return meaning{subject: aboutPlace, rank: best}, true
	case says(t, []string{"pcode"}):
		return meaning{subject: aboutPlace, part: partCode, rank: rankUnknown + ordinal(t)}, true
	}
	return meaning{}, false
}

func themeTitle(t string) (meaning, bool) {
	if says(t, wordsNoTheme) {
		return meaning{}, false
	}
	m := meaning{subject: aboutTheme}
	switch {
	case says(t, wordsSubactivity):
		m.rank = rankSubactivity
	case says(t, wordsSubsector):
		m.rank = rankSubsector
	case says(t, wordsCluster):
		m.rank, m.cluster = rankSector, true
	case is(t, wordsSector):
		m.rank, m.loose = rankSector, true
	case says(t, wordsSector), is(t, wordsTheme):
		m.rank = rankSector
	case is(t, wordsActivity), says(t, wordsSupport):
		m.rank = rankActivity
	default:
		return meaning{}, false
	}
	switch {
	case says(t, wordsPercent):
		m.part = partPercent
	case says(t, wordsCode) && m.rank > rankSubsector:
		return meaning{}, false
	case says(t, wordsCode):
		m.part = partCode
	}
	return m, true
}

func otherTitle(t string) (meaning, bool) {
	switch {
	case is(t, wordsStatus):
		return meaning{subject: aboutStatus}, true
	case is(t, wordsGroupOnly):
		return meaning{subject: aboutGroup}, true
	case is(t, wordsBareName):
		return meaning{subject: aboutActor, loose: true}, true
	case is(t, wordsBareType):
		return meaning{subject: aboutActor, part: partType, loose: true}, true
	case is(t, wordsAcronym):
		return meaning{subject: aboutActor, part: partAcronym, loose: true}, true
	case is(t, wordsProject):
		return meaning{subject: aboutTitle}, true
	}
	return meaning{}, false
}
