package id.mymein.aspiration;

import java.util.UUID;

/**
 * Something happened to an aspiration. It is published in the transaction of the step, and names nobody.
 *
 * @param step the row in its history
 */
public record AspirationMoved(
        AspirationId id, AspirationEvent event, AspirationState to, Audience audience, UUID step) {}
