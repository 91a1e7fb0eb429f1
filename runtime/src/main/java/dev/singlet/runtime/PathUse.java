package dev.singlet.runtime;

/** What an update can do with the whole value at a path. Nothing implements it: it only tells the compiler. */
public sealed interface PathUse permits PathUse.Through, PathUse.Settable {

    /** Only what is within the value can be changed by its path. */
    non-sealed interface Through extends PathUse {}

    /** The value can be replaced. */
    sealed interface Settable extends PathUse permits Removable, Required {}

    /** The value can be replaced, and not be removed. */
    non-sealed interface Required extends Settable {}

    /** The value can be replaced or removed. */
    non-sealed interface Removable extends Settable {}
}
