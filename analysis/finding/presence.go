package finding

import "example.org/lintas/graph/words"

var (
	textPresence = words.Text{
		EN: "This list records %s of %s, and no partnership in force.",
		ID: "Daftar ini mencatat %s dari %s, dan tidak memuat satu pun kemitraan yang berlaku."}
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
	if r.Network.Len() == 0 || len(r.Network.Recorded()) > 0 {
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
