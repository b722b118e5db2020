package id.mymein.aspiration;

import id.mymein.platform.web.FormErrors;

/** What became of an aspiration that somebody sent. */
public sealed interface SendResult {

    /** It is on record. */
    record Received(AspirationId id, long number, ReceiptCode code) implements SendResult {}

    /** Nothing was kept; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements SendResult {}

    /** Nothing was kept: that device has sent as many as the rules allow for now. */
    record TooMany() implements SendResult {}
}
