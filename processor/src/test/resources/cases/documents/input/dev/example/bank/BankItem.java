package dev.example.bank;

import dev.singlet.annotation.Table;

@SuppressWarnings("singlet:AttributeUnbounded")
@Table(name = "Bank")
public sealed interface BankItem permits Account {}
