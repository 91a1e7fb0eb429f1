package dev.example.accounts;

import dev.singlet.annotation.Table;

@Table(name = "Accounts", async = true)
public sealed interface AccountsItem permits Account, Device {}
