package dev.example.bank;

import dev.singlet.annotation.Table;

@Table(name = "Bank")
public sealed interface BankItem permits Account {}
