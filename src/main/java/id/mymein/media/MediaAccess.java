package id.mymein.media;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaObject.Owner;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Who may add to and look into what. */
@Component
class MediaAccess {

    private final Offices offices;

    MediaAccess(Offices offices) {
        this.offices = offices;
    }

    /** The office as owner of what somebody without an account sends. */
    Owner owner(OfficeId office) {
        return new Owner(office, offices.find(office).orElseThrow(NotFound::new).region());
    }

    /** The office as owner, where the actor may do one of {@code actions} there. */
    Owner owner(Actor actor, OfficeId office, Action... actions) {
        RegionCode region = offices.find(office).orElseThrow(NotFound::new).region();
        if (Arrays.stream(actions).noneMatch(action -> actor.may(action, office, region))) {
            throw new NotFound();
        }
        return new Owner(office, region);
    }

    /** Sees what is shown of it: the people of its office, and those who work on stories of its region. */
    boolean mayView(Actor actor, Owner owner) {
        return actor.grants().stream().anyMatch(grant -> grant.office().equals(owner.office()))
                || mayVerify(actor, owner);
    }

    /** Sees the original and what its metadata says: editors and police. */
    boolean mayVerify(Actor actor, Owner owner) {
        return actor.may(Action.READ_DESK, owner.office(), owner.region())
                || actor.may(Action.READ_AUTHENTICATION, owner.office(), owner.region());
    }
}
