package id.mymein.community;

import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a group is: begins new ones, and keeps name, place, contact and topics current. */
@Component
public class GroupWriting {

    private static final int LONGEST_NUMBER = 100;

    private final GroupRows rows;
    private final PassageRows passages;
    private final GroupChanges changes;
    private final GroupRegister register;
    private final Regions regions;
    private final Clock clock;

    GroupWriting(
            GroupRows rows,
            PassageRows passages,
            GroupChanges changes,
            GroupRegister register,
            Regions regions,
            Clock clock) {
        this.rows = rows;
        this.passages = passages;
        this.changes = changes;
        this.register = register;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Begins a group, which only its own village and the registrar see until it is proposed.
     *
     * @param id given with the form, so that one sent twice is one group
     */
    @Transactional
    public GroupResult start(Actor actor, KimGroupId id, GroupText typed) {
        if (!GroupAccess.proposes(actor)) {
            throw new NotFound();
        }
        Optional<Group> there = rows.find(actor, id);
        if (there.isPresent()) {
            return new GroupResult.Done(id);
        }
        var form = new Typing();
        Optional<OfficeId> office = placeOf(actor, form, typed);
        Group group = group(form, id, typed, office.orElse(new OfficeId(id.value())));
        if (form.wrong()) {
            return new GroupResult.Wrong(form.errors());
        }
        if (!rows.add(group, actor.account(), null)) {
            return new GroupResult.Stale();
        }
        passages.add(
                id,
                new Passage(GroupEvent.START, null, GroupState.DRAFT, "", List.of(), actor.account(), clock.instant()));
        changes.changed(
                actor,
                group,
                "startGroup",
                Map.of("name", group.name(), "region", group.region().value()));
        return new GroupResult.Done(id);
    }

    /** The office that may propose a group there. */
    private Optional<OfficeId> placeOf(Actor actor, Typing form, GroupText typed) {
        GroupKind kind = form.oneOf("jenis", typed.kind(), GroupKind.class);
        if (kind == null || !place(form, kind, typed.region())) {
            return Optional.empty();
        }
        var place = new RegionCode(typed.region());
        Optional<OfficeId> office = GroupAccess.proposers(actor)
                .filter(grant -> grant.region().contains(place)
                        || (kind == GroupKind.FORUM
                                && GroupAccess.registrar(actor, grant.region())
                                && place.contains(grant.region())))
                .filter(grant -> kind == GroupKind.KIM || GroupAccess.registrar(actor, grant.region()))
                .findFirst()
                .map(Grant::office);
        if (office.isEmpty()) {
            form.add("wilayah", "community.missing.wilayah");
        }
        return office;
    }

    /** A group is of a village or district, a forum of a regency or province. */
    private boolean place(Typing form, GroupKind kind, String region) {
        boolean known = RegionCode.isCode(region)
                && regions.find(new RegionCode(region)).isPresent();
        if (!known) {
            form.add("wilayah", "community.missing.wilayah");
            return false;
        }
        RegionLevel level = new RegionCode(region).level();
        boolean low = level == RegionLevel.VILLAGE || level == RegionLevel.DISTRICT;
        if (low != (kind == GroupKind.KIM)) {
            form.add("wilayah", "community.wrong.level." + (kind == GroupKind.KIM ? "kim" : "forum"));
            return false;
        }
        return true;
    }

    private Group group(Typing form, KimGroupId id, GroupText typed, OfficeId office) {
        String name = form.required("nama", typed.name(), Typing.LINE);
        boolean known = RegionCode.isCode(typed.region());
        return new Group(
                id,
                typed.kind().equals(GroupKind.FORUM.name()) ? GroupKind.FORUM : GroupKind.KIM,
                null,
                office,
                new RegionCode(known ? typed.region() : "00"),
                name,
                null,
                founded(form, typed.foundedOn()),
                GroupFields.contact(form, typed),
                GroupFields.topics(form, typed.topics()),
                national(form, typed.nationalId(), id),
                GroupState.DRAFT,
                "",
                clock.instant(),
                1);
    }

    private @Nullable LocalDate founded(Typing form, String typed) {
        LocalDate day = form.dayOrNone("berdiri", typed);
        if (day != null && day.isAfter(register.today())) {
            form.add("berdiri", "community.wrong.future");
        }
        return day;
    }

    private String national(Typing form, String typed, KimGroupId id) {
        String number = form.optional("nomor_nasional", typed, LONGEST_NUMBER);
        if (!number.isEmpty()) {
            rows.oneAtATime();
            rows.withNationalId(number, id)
                    .ifPresent(other -> form.add("nomor_nasional", "community.wrong.national", other.name()));
        }
        return number;
    }

    /**
     * Changes what stands in the form; name, place and national number count only where the actor may shape the group.
     *
     * @throws NotFound where the actor does not keep that group
     */
    @Transactional
    public GroupResult write(Actor actor, KimGroupId id, int version, GroupText typed) {
        Group before = rows.lock(actor, id)
                .filter(group -> GroupAccess.keeps(actor, group))
                .orElseThrow(NotFound::new);
        if (before.version() != version) {
            return new GroupResult.Stale();
        }
        if (before.state().closed()) {
            return GroupResult.Refused.because(GroupRefusal.NOT_IN_THIS_STATE);
        }
        var form = new Typing();
        boolean shapes = GroupAccess.shapes(actor, before);
        if (shapes && place(form, before.kind(), typed.region()) && !reaches(actor, before, typed.region())) {
            form.add("wilayah", "community.missing.wilayah");
        }
        Group after = merged(form, before, shapes ? typed : onlyOpen(before, typed));
        FormErrors errors = form.errors();
        if (errors.any()) {
            return new GroupResult.Wrong(errors);
        }
        rows.write(after, clock.instant());
        changes.changed(actor, before, "writeGroup", Map.of("version", version + 1, "name", after.name()));
        boolean moved = !after.region().equals(before.region());
        if (before.state().accepted() && (moved || !after.name().equals(before.name()))) {
            changes.listed(after, before.region(), after.region());
        }
        return new GroupResult.Done(id);
    }

    /** Whoever moves a group keeps groups where it goes. */
    private static boolean reaches(Actor actor, Group group, String region) {
        var place = new RegionCode(region);
        return place.equals(group.region())
                || GroupAccess.registrar(actor, place)
                || GroupAccess.proposers(actor).anyMatch(grant -> grant.region().contains(place));
    }

    private static GroupText onlyOpen(Group before, GroupText typed) {
        GroupText kept = GroupText.of(before);
        return new GroupText(
                kept.name(),
                kept.kind(),
                kept.region(),
                kept.foundedOn(),
                kept.nationalId(),
                typed.secretariat(),
                typed.phone(),
                typed.email(),
                typed.open(),
                typed.topics());
    }

    private Group merged(Typing form, Group before, GroupText typed) {
        Group typedGroup = group(form, before.id(), typed, before.proposedBy());
        return new Group(
                before.id(),
                before.kind(),
                before.office(),
                before.proposedBy(),
                typedGroup.region(),
                typedGroup.name(),
                before.slug(),
                typedGroup.foundedOn(),
                typedGroup.contact(),
                typedGroup.topics(),
                typedGroup.nationalId(),
                before.state(),
                before.returned(),
                before.changedAt(),
                before.version());
    }
}
