/// The packaged product as a process of its own: [RunningProduct] starts it as operators do ([ProductProcess]) and lets
/// [Citizen]s chat with it, also with [BadInput]. [MessageToScreen] lets citizens chat with agents ([ServiceCentre]) while [Caller]s call.
@NullMarked
package de.buergerlotse.benchmark.product;

import org.jspecify.annotations.NullMarked;
