package dev.singlet.sample.shop;

/** A user to be imported. */
public record NewUser(String email, String name) {}
