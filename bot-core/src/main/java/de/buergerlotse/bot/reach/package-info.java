/// How a citizen can be reached: telephone numbers and mail addresses as citizens write them, as values.
///
/// - [PhoneReading]: what a text holds of a telephone number; [PhoneNumber]: one that can be called back
/// - [MailAddress]: an address to write to; [Reach]: one of the ways to answer somebody
/// - [CallTime]: when somebody wants to be called
///
/// Depends on no other package; libphonenumber is known only here.
@NullMarked
package de.buergerlotse.bot.reach;

import org.jspecify.annotations.NullMarked;
