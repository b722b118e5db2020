package id.mymein.authenticity.web;

import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;

/**
 * One piece of evidence.
 *
 * @param police true for who looks from the police's desk, false for an editor
 * @param reason why it should be taken back, as far as it was typed
 */
record PiecePage(StoryView view, PieceLine line, boolean police, String reason, FormErrors errors) {

    /** Where the person came from. */
    String back() {
        return police ? PoliceMenu.PATH + "/" + view.id() + "#bukti" : "/meja/berita/" + view.id();
    }

    String path() {
        return PoliceMenu.PATH + "/" + view.id() + "/bukti/"
                + line.piece().evidence().id();
    }
}
