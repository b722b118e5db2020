package id.mymein.aspiration.survey;

import id.mymein.platform.web.FormErrors;

/** What became of a filled form. */
sealed interface Answered {

    record Taken() implements Answered {}

    /** Nothing was kept; the messages stand at the fields. */
    record Wrong(FormErrors errors) implements Answered {}

    /** This device has answered as often as it may. */
    record Enough() implements Answered {}

    /** One cannot answer now. */
    record NotNow() implements Answered {}
}
