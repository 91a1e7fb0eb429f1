/** How the generated repositories behave on a real DynamoDB, topic by topic. */
@NullMarked
package dev.singlet.it;

import org.jspecify.annotations.NullMarked;
