/** The rules of the chat store: who may do what, and what belongs together. */
@NullMarked
package dev.singlet.sample.chat.service;

import org.jspecify.annotations.NullMarked;
