package id.mymein.socialaccount;

import id.mymein.platform.web.FormErrors;

/** What became of a report of impersonation. */
public sealed interface ReportResult {

    /**
     * It lies before the registrar.
     *
     * @param number by which people can speak of it
     */
    record Received(long number) implements ReportResult {}

    /** The account is an official one, so there is nothing to report. */
    record Official(PublicAccount account) implements ReportResult {}

    /** Nothing was kept; the messages stand at the fields {@code akun}, {@code keterangan}, {@code kontak}. */
    record Wrong(FormErrors errors) implements ReportResult {}

    /** Nothing was kept: too many came from there, or from everywhere, in a short time. */
    record TooMany() implements ReportResult {}
}
