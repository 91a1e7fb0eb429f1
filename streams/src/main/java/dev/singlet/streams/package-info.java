/**
 * What changes in a table, as DynamoDB Streams tells it, in the table's own types: {@link dev.singlet.streams.Change},
 * and the {@link dev.singlet.streams.ChangeDecoder} that makes it of a record of the stream.
 */
@NullMarked
package dev.singlet.streams;

import org.jspecify.annotations.NullMarked;
