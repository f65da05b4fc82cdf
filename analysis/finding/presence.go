package finding

import "example.org/lintas/graph/words"

var (
	textPresence = words.Text{
		EN: "Counted here are %s of %s, and no partnership in force.",
		ID: "Yang dihitung di sini ialah %s dari %s, dan tidak ada satu pun kemitraan yang berlaku."}
	textOrganizationsOnly = words.Text{
		EN: "This list records %s, and no partnership in force.",
		ID: "Daftar ini mencatat %s, dan tidak memuat satu pun kemitraan yang berlaku."}
	textPresenceDetail = words.Text{
		EN: "It shows who does what where; who works with whom it cannot show. That no partnership is recorded in this list does not mean that there is none.",
		ID: "Daftar ini menunjukkan siapa melakukan apa di mana, tetapi tidak dapat menunjukkan siapa bekerja dengan siapa. Kemitraan yang tidak tercatat dalam daftar ini bisa saja ada."}
	textPresenceDetailBare = words.Text{
		EN: "That no partnership is recorded in this list does not mean that there is none.",
		ID: "Kemitraan yang tidak tercatat dalam daftar ini bisa saja ada."}
	textPresenceQuestion = words.Text{
		EN: "Is there a list of joint projects, agreements or forums that could be added?",
		ID: "Adakah daftar program bersama, perjanjian, atau forum yang dapat ditambahkan?"}
)

// presence says that a file holds no partnership: activities alone, or nothing
// but organizations.
func presence(r *run) []Finding {
	activities := r.Network.Activities()
	if r.Network.Len() == 0 || r.Network.Recorded().Len() > 0 {
		return nil
	}
	if len(activities) == 0 {
		return []Finding{{
			ID:       "presence",
			Headline: textOrganizationsOnly.With(organizations(r.Network.Len())),
			Detail:   textPresenceDetailBare.With(),
			Question: textPresenceQuestion.With(),
			Table:    "organizations",
		}}
	}
	active := 0
	for i := range activities {
		if i == 0 || activities[i].Organization != activities[i-1].Organization {
			active++
		}
	}
	return []Finding{{
		ID:       "presence",
		Headline: textPresence.With(counted(len(activities), "activity", "activities", "kegiatan"), organizations(active)),
		Detail:   textPresenceDetail.With(),
		Question: textPresenceQuestion.With(),
		Table:    "cells",
	}}
}

var (
	textCopresence = words.Text{
		EN: "Ties here mean presence, not partnership: %s are recorded in the same place with the same theme as another at the same time.",
		ID: "Hubungan di sini berarti kehadiran, bukan kemitraan: %s tercatat di tempat dan tema yang sama dengan organisasi lain pada waktu yang sama."}
	textCopresenceDetail = words.Text{
		EN: "The ties were made on request (--copresence) from activities. They do not show that anybody works with anybody; bridges and cut points of such ties say nothing about cooperation.",
		ID: "Hubungan ini dibuat atas permintaan (--copresence) dari data kegiatan. Hubungan ini tidak menunjukkan siapa bekerja dengan siapa; jembatan dan titik putusnya tidak berarti apa pun tentang kerja sama."}
)

// copresence says what the ties of presence are.
func copresence(r *run) []Finding {
	tied := 0
	for i := range r.Network.Len() {
		if len(r.Flat.Out().Row(i)) > 0 {
			tied++
		}
	}
	return []Finding{{
		ID:       "copresence",
		Headline: textCopresence.With(organizations(tied)),
		Detail:   textCopresenceDetail.With(),
		Question: textPresenceQuestion.With(),
		Table:    "ties",
	}}
}
