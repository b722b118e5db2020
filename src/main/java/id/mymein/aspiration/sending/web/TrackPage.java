package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.sending.CodeDoor;
import id.mymein.platform.web.Html;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a code is typed.
 *
 * @param typed as it was typed
 * @param problem message key; empty before anything was typed
 */
public record TrackPage(String typed, String problem) {

    static final String PATH = "/aspirasi/lacak";
    static final String TEMPLATE = "aspiration/sending/track";
    private static final int SHOWN = 64;

    /** Why a receipt does not open. */
    static ModelAndView closed(CodeDoor.Opened opened, String typed) {
        String again = typed.substring(
                0, typed.offsetByCodePoints(0, Math.min(SHOWN, typed.codePointCount(0, typed.length()))));
        return switch (opened) {
            case CodeDoor.Mistyped(var mistake) ->
                Html.invalid(
                        TEMPLATE,
                        new TrackPage(
                                again, "aspiration.send.track." + mistake.name().toLowerCase(Locale.ROOT)));
            case CodeDoor.Unknown() ->
                Html.page(TEMPLATE, HttpStatus.NOT_FOUND, new TrackPage(again, "aspiration.send.track.unknown"));
            case CodeDoor.TooMany() ->
                Html.page(
                        TEMPLATE, HttpStatus.TOO_MANY_REQUESTS, new TrackPage(again, "aspiration.send.track.tooMany"));
            case CodeDoor.Open open -> throw new IllegalArgumentException("it is open");
        };
    }
}
