package id.mymein.portal.card;

/**
 * What stands on a card.
 *
 * @param brand the site's name
 * @param owner whose site it is, may be empty
 * @param place where the story comes from, may be empty
 * @param state what was found when it was checked
 */
public record CardText(String brand, String owner, String place, String title, String state, Tone tone) {

    /** How what was found is to be taken. */
    public enum Tone {
        GOOD,
        /** Something is still to be checked. */
        OPEN,
        WRONG
    }
}
