package id.mymein.newsroom;

import id.mymein.platform.web.FormErrors;

/** What came of taking a text over. Unless it is {@link Done}, nothing was changed. */
public sealed interface TakeOver {

    record Done() implements TakeOver {}

    /** A story with that source id is here. */
    record AlreadyThere() implements TakeOver {}

    record Invalid(FormErrors errors) implements TakeOver {}

    record Refused(Refusal reason) implements TakeOver {}
}
