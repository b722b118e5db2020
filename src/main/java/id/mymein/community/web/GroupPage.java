package id.mymein.community.web;

import id.mymein.community.Decree;
import id.mymein.community.Group;
import id.mymein.community.GroupCheck;
import id.mymein.community.GroupEvent;
import id.mymein.community.GroupFile;
import id.mymein.community.GroupKind;
import id.mymein.community.Officer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything about one group.
 *
 * @param names of those who took its steps, by their numbers
 * @param keeps the person who looks may change people and contact
 * @param shapes and name, place and decrees too
 * @param told message key of what has just been done; empty where nothing was
 */
record GroupPage(
        GroupFile file,
        Places.Place place,
        String office,
        List<GroupCheck> checks,
        List<GroupEvent> steps,
        Map<String, String> names,
        boolean keeps,
        boolean shapes,
        LocalDate today,
        String told) {

    Group group() {
        return file.group();
    }

    String path() {
        return GroupMenu.PATH + "/" + group().id();
    }

    boolean kim() {
        return group().kind() == GroupKind.KIM;
    }

    boolean open() {
        return !group().state().closed();
    }

    long missing() {
        return checks.stream()
                .filter(check -> check.compulsory() && !check.met())
                .count();
    }

    /** The term is over. */
    boolean ended(Officer officer) {
        LocalDate until = officer.until();
        return until != null && until.isBefore(today);
    }

    boolean ended(Decree decree) {
        LocalDate until = decree.until();
        return until != null && until.isBefore(today);
    }

    String name(id.mymein.identity.AccountId person) {
        return names.getOrDefault(person.toString(), "");
    }
}
