/**
 * News by WhatsApp (Meta's Cloud API), to those who wrote {@code DAFTAR} to the portal's number and to nobody else; corrections and
 * withdrawals to those who were told the news.
 *
 * <p>{@code Conversation} takes what people write, {@code Audience} makes each reader's copy of what is published, {@code Sending}
 * hands the copies to Meta, {@code Receipts} notes what became of them. {@link id.mymein.whatsapp.WhatsApp} tells other modules
 * where one asks for it. The decisions behind it are in docs/adr/0030-whatsapp.md.
 */
@ApplicationModule(
        displayName = "WhatsApp",
        allowedDependencies = {"platform", "audit", "region", "identity", "newsroom", "alert", "notification"})
@NullMarked
package id.mymein.whatsapp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
