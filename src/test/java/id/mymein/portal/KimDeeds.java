package id.mymein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.community.KimGroupId;
import id.mymein.community.PublishedGroups;
import id.mymein.identity.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts activities on record that the public sees, without the form that records them. */
@Component
public class KimDeeds {

    private final JdbcClient jdbc;
    private final PublishedGroups groups;

    KimDeeds(JdbcClient jdbc, PublishedGroups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    public UUID deed(Actor by, KimGroupId group, String topic, LocalDate day) {
        var id = UUID.randomUUID();
        String region = groups.find(group).orElseThrow().region().value();
        int rows = jdbc.sql("""
                insert into activity (id, group_id, topic, held_on, region, place, kind, label, attended, names, minutes,
                    result, shown, minutes_shown, recorded_by, recorded_for, recorded_at, changed_at)
                values (:id, :group, :topic, :day, :region, 'Balai desa', 'TRAINING',
                    (select key from activity_label order by key limit 1), 12, array['Penghadir Senyap'],
                    'Notulen tertutup', 'Tiga berita ditulis', true, false, :by, :for, now(), now())""")
                .param("id", id)
                .param("group", group.value())
                .param("topic", topic)
                .param("day", day)
                .param("region", region)
                .param("by", by.account().value())
                .param("for", by.grants().getFirst().office().value())
                .update();
        assertThat(rows).isEqualTo(1);
        return id;
    }
}
