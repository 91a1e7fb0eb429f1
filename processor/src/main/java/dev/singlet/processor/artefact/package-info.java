/** Makes what is written about a table besides its sources: deployment templates and the chart of access patterns. */
@NullMarked
package dev.singlet.processor.artefact;

import org.jspecify.annotations.NullMarked;
