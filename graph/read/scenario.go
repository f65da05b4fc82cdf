package read

import (
	"io"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// Scenario says what is to change in a network. Organizations and partnerships
// are named by id or name.
type Scenario struct {
	Remove Removed `yaml:"remove,omitempty"`
	Add    Added   `yaml:"add,omitempty"`
}

// Removed is what leaves or ends. A tie is two organizations.
type Removed struct {
	Organizations []string   `yaml:"organizations,omitempty"`
	Partnerships  []string   `yaml:"partnerships,omitempty"`
	Ties          [][]string `yaml:"ties,omitempty"`
}

// Added is what joins or begins. A tie becomes a partnership of its
// organizations.
type Added struct {
	Organizations []NewOrganization `yaml:"organizations,omitempty"`
	Partnerships  []NewPartnership  `yaml:"partnerships,omitempty"`
	Ties          [][]string        `yaml:"ties,omitempty"`
}

// NewOrganization is one that joins. Its sector is a key or a label.
type NewOrganization struct {
	ID        string `yaml:"id,omitempty"`
	Name      string `yaml:"name,omitempty"`
	ShortName string `yaml:"short_name,omitempty"`
	Sector    string `yaml:"sector,omitempty"`
	Type      string `yaml:"type,omitempty"`
	Region    string `yaml:"region,omitempty"`
	PlaceCode string `yaml:"place_code,omitempty"`
}

// NewPartnership is one that begins. Members are those without another role.
type NewPartnership struct {
	ID          string   `yaml:"id,omitempty"`
	Name        string   `yaml:"name,omitempty"`
	Type        string   `yaml:"type,omitempty"`
	Strength    float64  `yaml:"strength,omitempty"` // 0 is 1
	Members     []string `yaml:"members,omitempty"`
	Lead        []string `yaml:"lead,omitempty"`
	Funder      []string `yaml:"funder,omitempty"`
	Implementer []string `yaml:"implementer,omitempty"`
	Accountable []string `yaml:"accountable,omitempty"`
	Evaluator   []string `yaml:"evaluator,omitempty"`
}

var yamlScenario = yamlKind{unreadable: textScenario, wrongKind: textScenarioKind,
	keys: []string{"remove", "add", "organizations", "partnerships", "ties", "id", "name", "short_name", "sector", "type",
		"region", "place_code", "strength", "members", "lead", "funder", "implementer", "accountable", "evaluator"}}

// What is said of a scenario.
var (
	textScenario = words.Text{
		EN: "the scenario cannot be read: %s",
		ID: "berkas skenario tidak dapat dibaca: %s"}
	textScenarioKind = words.Text{
		EN: "%q is not what is needed here; organizations, partnerships, ties, members and roles are lists such as [A, B], strength is a number",
		ID: "%q tidak sesuai di sini; organizations, partnerships, ties, members, dan peran diisi daftar seperti [A, B], strength diisi angka"}
)

// ReadScenario reads a scenario of YAML. The problems say what is wrong with it
// and where; there is no scenario where there are any. The error is that of the
// reader.
func ReadScenario(name string, r io.Reader) (*Scenario, []graph.Problem, error) {
	raw, problems, err := readDecisions(name, r)
	if err != nil || problems != nil {
		return nil, problems, err
	}
	y := &yamlReading{yamlKind: yamlScenario, name: name}
	s := &Scenario{}
	if !y.open(raw, s) {
		return nil, y.problems, nil
	}
	return s, nil, nil
}
