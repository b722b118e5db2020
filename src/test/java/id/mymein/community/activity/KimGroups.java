package id.mymein.community.activity;

import id.mymein.People;
import id.mymein.community.KimGroupId;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts groups on record for tests, with people around them. */
@Component
public class KimGroups {

    private final JdbcClient jdbc;
    private final People people;

    KimGroups(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /**
     * A group that is active, and the people who have to do with it.
     *
     * @param volunteer a contributor of the group
     * @param villager a contributor of the village's government
     * @param leader reads reports of the regency
     */
    public record Kim(
            KimGroupId id, String name, Office office, Actor volunteer, Actor villager, Actor registrar, Actor leader) {

        public String path() {
            return "/meja/kim/denyut/" + id;
        }
    }

    public Kim kim(String village) {
        Office office = people.office(OfficeKind.KIM_GROUP, village);
        Office government = people.office(OfficeKind.VILLAGE_GOVERNMENT, village);
        Actor volunteer = people.person(office.id(), Role.CONTRIBUTOR);
        String name = "KIM " + UUID.randomUUID().toString().substring(0, 8);
        KimGroupId id = add(name, office, government, volunteer);
        return new Kim(
                id,
                name,
                office,
                volunteer,
                people.person(government.id(), Role.CONTRIBUTOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.REGISTRAR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER));
    }

    public KimGroupId add(String name, Office office, Office proposer, Actor by) {
        var id = new KimGroupId(UUID.randomUUID());
        jdbc.sql("""
                insert into kim_group (id, kind, office_id, proposed_by_office, region, name, slug, state, created_by,
                    created_at, changed_at)
                values (:id, 'KIM', :office, :proposer, :region, :name, :slug, 'ACTIVE', :by, now(), now())""")
                .param("id", id.value())
                .param("office", office.id().value())
                .param("proposer", proposer.id().value())
                .param("region", office.region().value())
                .param("name", name)
                .param("slug", "kim-" + id.value())
                .param("by", by.account().value())
                .update();
        return id;
    }

    public void state(KimGroupId group, String state) {
        jdbc.sql("update kim_group set state = :state where id = :id")
                .param("state", state)
                .param("id", group.value())
                .update();
    }
}
