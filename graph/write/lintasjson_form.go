package write

// The form of lintas-json, which LintasJSON explains.
type (
	document struct {
		Format        string             `json:"format"`
		Version       int                `json:"version"`
		Directed      bool               `json:"directed"`
		Date          string             `json:"date,omitempty"`
		About         aboutJSON          `json:"about"`
		SectorLabel   textJSON           `json:"sector_label"`
		OwnSectors    bool               `json:"own_sectors"`
		Sectors       []sectorJSON       `json:"sectors"`
		Organizations []organizationJSON `json:"organizations"`
		Partnerships  []partnershipJSON  `json:"partnerships"`
		Recorded      []partnershipJSON  `json:"recorded,omitempty"`
		Activities    []activityJSON     `json:"activities,omitempty"`
		Places        []placeJSON        `json:"places,omitempty"`
		Needs         []needJSON         `json:"needs,omitempty"`
		Unobserved    []unobservedJSON   `json:"unobserved,omitempty"`
	}
	aboutJSON struct {
		Title       string `json:"title,omitempty"`
		Source      string `json:"source,omitempty"`
		Date        string `json:"date,omitempty"`
		Language    string `json:"language,omitempty"`
		Currency    string `json:"currency,omitempty"`
		SectorLabel string `json:"sector_label,omitempty"`
	}
	textJSON struct {
		EN string `json:"en"`
		ID string `json:"id"`
	}
	sectorJSON struct {
		Sector  string `json:"sector"`
		LabelEN string `json:"label_en,omitempty"`
		LabelID string `json:"label_id,omitempty"`
		Color   string `json:"color,omitempty"`
		Shape   string `json:"shape,omitempty"`
	}
	organizationJSON struct {
		ID         string          `json:"id"`
		Name       string          `json:"name"`
		ShortName  string          `json:"short_name,omitempty"`
		Sector     string          `json:"sector"`
		Type       string          `json:"type,omitempty"`
		Region     string          `json:"region,omitempty"`
		PlaceCode  string          `json:"place_code,omitempty"`
		Asked      *bool           `json:"asked,omitempty"`
		Answered   *bool           `json:"answered,omitempty"`
		Attributes []attributeJSON `json:"attributes,omitempty"`
	}
	attributeJSON struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	partnershipJSON struct {
		ID         string          `json:"id"`
		Name       string          `json:"name"`
		Type       string          `json:"type,omitempty"`
		Relation   string          `json:"relation,omitempty"`
		Strength   float64         `json:"strength"`
		Directed   bool            `json:"directed,omitempty"`
		Start      string          `json:"start,omitempty"`
		End        string          `json:"end,omitempty"`
		Status     string          `json:"status,omitempty"`
		Agreement  string          `json:"agreement,omitempty"`
		Goals      []string        `json:"goals,omitempty"`
		Forum      []string        `json:"forum,omitempty"`
		Budget     *moneyJSON      `json:"budget,omitempty"`
		Size       int             `json:"size"`
		Source     string          `json:"source,omitempty"`
		Target     string          `json:"target,omitempty"`
		Members    []memberJSON    `json:"members"`
		Attributes []attributeJSON `json:"attributes,omitempty"`
	}
	memberJSON struct {
		Organization string     `json:"organization"`
		Role         string     `json:"role,omitempty"`
		Contribution *moneyJSON `json:"contribution,omitempty"`
		Benefit      string     `json:"benefit,omitempty"`
		Goals        []string   `json:"goals,omitempty"`
		Confirmed    *bool      `json:"confirmed,omitempty"`
	}
	moneyJSON struct {
		Amount   string `json:"amount,omitempty"`
		Currency string `json:"currency,omitempty"`
	}
	activityJSON struct {
		Organization  string          `json:"organization"`
		Theme         []string        `json:"theme"`
		Place         []string        `json:"place,omitempty"`
		PlaceCode     string          `json:"place_code,omitempty"`
		TargetGroup   string          `json:"target_group,omitempty"`
		Start         string          `json:"start,omitempty"`
		End           string          `json:"end,omitempty"`
		Status        string          `json:"status,omitempty"`
		Budget        *moneyJSON      `json:"budget,omitempty"`
		Beneficiaries *float64        `json:"beneficiaries,omitempty"`
		Partnership   string          `json:"partnership,omitempty"`
		Attributes    []attributeJSON `json:"attributes,omitempty"`
	}
	placeJSON struct {
		Code       string   `json:"code"`
		Name       string   `json:"name"`
		Parent     string   `json:"parent,omitempty"`
		Population *float64 `json:"population,omitempty"`
	}
	needJSON struct {
		Theme       []string `json:"theme"`
		Place       []string `json:"place,omitempty"`
		PlaceCode   string   `json:"place_code,omitempty"`
		TargetGroup string   `json:"target_group,omitempty"`
		People      *float64 `json:"people,omitempty"`
		Target      *float64 `json:"target,omitempty"`
		Wanted      *float64 `json:"wanted,omitempty"`
	}
	unobservedJSON struct {
		Relation string `json:"relation,omitempty"`
		A        string `json:"a"`
		B        string `json:"b"`
	}
)
