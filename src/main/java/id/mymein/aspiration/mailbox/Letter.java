package id.mymein.aspiration.mailbox;

import java.util.List;

/**
 * What a letter says.
 *
 * @param id that no other letter has
 * @param from address of the sender; empty where it cannot be read
 * @param name of the sender, as the letter gives it; may be empty
 * @param text without what it quotes
 * @param pictures that came along, unchecked
 */
record Letter(String id, String from, String name, String subject, String text, List<byte[]> pictures) {

    Letter {
        pictures = List.copyOf(pictures);
    }
}
