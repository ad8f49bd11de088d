/// Tests of the telephone: calls through the real webhooks with real signatures.
package de.buergerlotse.channels.telephone;
