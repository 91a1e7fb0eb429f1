package dev.singlet.processor.artefact;

/**
 * One way to call a query.
 *
 * @param call the method and what narrows it
 * @param sortCondition the condition on the sort key that is sent besides that on the partition key; empty for none
 */
record QueryRow(String call, String sortCondition) {}
