/// The people who work with the product: who they are, what they may do, and how they sign in.
///
/// - [StaffMember]: a signed-in person with their [StaffRole]s; belongs to one municipality
/// - [StaffGate]: asks a request who it is from, and what they may do
/// - [StaffSessions]: sign-ins, valid on every node; [StaffTickets]: one-time tickets for WebSocket connections
/// - [StaffAccounts]: the accounts; [DemonstrationStaff] makes those of the demonstration on first start
/// - [SessionController]: signing in and out over REST; [AccountController]: the operator keeps the accounts
///
/// Tables: `staff_account` (password as PBKDF2), `staff_session` and `staff_ticket` (hashes of tokens); schema in
/// `db/migration`. Depends on `database`, `security`, `limit`, `problem`, and the knowledge base's ids.
@NullMarked
package de.buergerlotse.channels.staff;

import org.jspecify.annotations.NullMarked;
