package id.mymein.whatsapp;

/** Where its pages are. */
final class WhatsAppPaths {

    /** For Meta alone. */
    static final String WEBHOOK = "/whatsapp/webhook";

    static final String DESK = "/meja/whatsapp";

    private WhatsAppPaths() {}
}
