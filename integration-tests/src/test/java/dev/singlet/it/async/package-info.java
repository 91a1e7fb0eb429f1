/** The same repositories over the SDK's asynchronous client. */
@NullMarked
package dev.singlet.it.async;

import org.jspecify.annotations.NullMarked;
