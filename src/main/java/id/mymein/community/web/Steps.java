package id.mymein.community.web;

import id.mymein.community.GroupEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The addresses of the steps in a group's life. */
final class Steps {

    private static final Map<GroupEvent, String> ADDRESSES = Map.of(
            GroupEvent.PROPOSE, "ajukan",
            GroupEvent.TAKE_BACK, "tarik",
            GroupEvent.RETURN, "kembalikan",
            GroupEvent.ACCEPT, "terima",
            GroupEvent.DISCARD, "buang",
            GroupEvent.REST, "istirahatkan",
            GroupEvent.AWAKEN, "bangunkan",
            GroupEvent.DISSOLVE, "bubarkan");

    /** All of them, for the controller's address. */
    static final String ANY = "ajukan|tarik|kembalikan|terima|buang|istirahatkan|bangunkan|bubarkan";

    private Steps() {}

    static String address(GroupEvent event) {
        return ADDRESSES.getOrDefault(event, "");
    }

    static Optional<GroupEvent> event(String address) {
        return Arrays.stream(GroupEvent.values())
                .filter(event -> address(event).equals(address))
                .findFirst();
    }

    static boolean danger(GroupEvent event) {
        return event == GroupEvent.DISCARD || event == GroupEvent.DISSOLVE;
    }

    static boolean asksReason(GroupEvent event) {
        return switch (event) {
            case RETURN, REST, DISSOLVE, AWAKEN -> true;
            default -> false;
        };
    }
}
