package dev.singlet.it.histories;

/**
 * One of the clients of a history.
 *
 * @param number counts the clients from 0
 * @param store what it calls
 * @param network what happens to its requests
 */
record Client(int number, Store store, Network network) {}
