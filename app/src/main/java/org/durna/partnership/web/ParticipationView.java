package org.durna.partnership.web;

import java.util.List;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Participation;

/** The form by which somebody's part in an initiative is changed, and who takes part today. */
public record ParticipationView(
        ClauseId initiative, Form form, List<Choice> parties, List<Choice> roles, List<Participation> now) {}
