package id.mymein.newsletter;

import id.mymein.notification.optin.OptInPages;

/** Where its pages are. */
final class NewsletterPaths {

    /** The public form. */
    static final String SUBSCRIBE = OptInPages.NEWSLETTER;

    static final String DESK = "/meja/buletin";

    private NewsletterPaths() {}
}
