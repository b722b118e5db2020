package id.mymein.aspiration.meeting;

import id.mymein.aspiration.CaseAccess;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way to the meetings, with how many decisions the own offices have not carried out in time. */
@Component
class MeetingMenu implements DeskMenu {

    private static final int ORDER = 65;

    private final JdbcClient jdbc;
    private final MeetingRules rules;

    MeetingMenu(JdbcClient jdbc, MeetingRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return CaseAccess.open(actor)
                ? List.of(new DeskLink(
                        "aspiration.meeting.menu", MeetingController.PATH, late(actor), ORDER, DeskGroup.RESIDENTS))
                : List.of();
    }

    private long late(Actor actor) {
        return jdbc.sql("""
                select count(*) from coordination_decision d join coordination_meeting m on m.id = d.meeting_id
                where d.done_at is null and m.cancelled = '' and d.due_on < :today and d.owner_id = any (:offices)""")
                .param("today", rules.today())
                .param("offices", actor.officesFor(Action.WORK_CASE))
                .query(Long.class)
                .single();
    }
}
