/** The chat store on this computer: a tour through the table, and the Lambda's routes over HTTP. */
@NullMarked
package dev.singlet.sample.chat.local;

import org.jspecify.annotations.NullMarked;
