package id.mymein.demo;

import id.mymein.community.Group;
import id.mymein.community.GroupContact;
import id.mymein.community.GroupDecisions;
import id.mymein.community.GroupDecisions.Decision;
import id.mymein.community.GroupEvent;
import id.mymein.community.GroupKind;
import id.mymein.community.GroupRegister;
import id.mymein.community.GroupRegistration;
import id.mymein.community.GroupResult;
import id.mymein.community.GroupState;
import id.mymein.community.KimGroupId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.TimeTravel;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the demo's groups through the register's doors, at moments of the past. */
@Component
class DemoGroupSteps {

    /** Stands where the register gives its own. */
    private static final UUID NONE = new UUID(0, 0);

    private final Cast cast;
    private final GroupRegistration registration;
    private final GroupRegister register;
    private final GroupDecisions decisions;
    private final TimeTravel travel;

    DemoGroupSteps(
            Cast cast,
            GroupRegistration registration,
            GroupRegister register,
            GroupDecisions decisions,
            TimeTravel travel) {
        this.cast = cast;
        this.registration = registration;
        this.register = register;
        this.decisions = decisions;
        this.travel = travel;
    }

    /** The registrar enters a group that exists already. */
    KimGroupId enter(GroupRegistration.Known known, Instant at) {
        return travel.at(at, () -> registration.register(cast.registrar(), known));
    }

    /** @throws IllegalStateException where it is refused */
    void step(Actor actor, KimGroupId id, GroupEvent event, String reason, Instant at) {
        int version = register.find(actor, id).version();
        done(travel.at(at, () -> decisions.take(actor, id, new Decision(event, version, reason, true, null))));
    }

    /** @throws IllegalStateException where it is anything else */
    static void done(GroupResult result) {
        if (!(result instanceof GroupResult.Done || result instanceof GroupResult.Kept)) {
            throw new IllegalStateException("the demo's groups: " + result);
        }
    }

    /** A group as it is entered. */
    static Group group(
            GroupKind kind,
            @Nullable OfficeId office,
            RegionCode region,
            String name,
            @Nullable LocalDate founded,
            List<String> topics,
            Instant begun) {
        return new Group(
                new KimGroupId(NONE),
                kind,
                office,
                Objects.requireNonNullElse(office, new OfficeId(NONE)),
                region,
                name,
                null,
                founded,
                new GroupContact("", "", "", false),
                topics,
                "",
                GroupState.ACTIVE,
                "",
                begun,
                1);
    }
}
