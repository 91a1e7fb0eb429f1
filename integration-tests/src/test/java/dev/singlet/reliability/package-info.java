/** The same repositories over the SDK's asynchronous client. */
@NullMarked
package dev.singlet.reliability;

import org.jspecify.annotations.NullMarked;
