/** Key templates in plain Java: parsing, shapes of values, and the decision whether two templates can meet. */
@NullMarked
package dev.singlet.processor.template;

import org.jspecify.annotations.NullMarked;
