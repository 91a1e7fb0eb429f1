package dev.singlet.runtime;

import dev.singlet.InvalidKeyException;

/** Where a component stands, to say so when its value is refused. */
record KeyPlace(String entity, String attribute, String component) {

    InvalidKeyException cannotWrite(String problem) {
        return new InvalidKeyException(
                entity + "." + component + " cannot be written to key attribute " + attribute + ": it " + problem);
    }

    InvalidKeyException cannotRead(String problem) {
        return new InvalidKeyException(
                "Key attribute " + attribute + " is no key of " + entity + ": component " + component + " " + problem);
    }
}
