// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// A class of quality of service. The list is open: 128 to 254 are the operator's.
    ///
    /// QoS-Class-Identifier (1028/10415), Enumerated; 3GPP TS 29.212, 5.3.17.
    pub struct QosClassIdentifier(i32) {
        RESERVED_0 = 0, "Reserved_0";
        QCI_1 = 1, "QCI_1";
        QCI_2 = 2, "QCI_2";
        QCI_3 = 3, "QCI_3";
        QCI_4 = 4, "QCI_4";
        QCI_5 = 5, "QCI_5";
        QCI_6 = 6, "QCI_6";
        QCI_7 = 7, "QCI_7";
        QCI_8 = 8, "QCI_8";
        QCI_9 = 9, "QCI_9";
        QCI_65 = 65, "QCI_65";
        QCI_66 = 66, "QCI_66";
        QCI_67 = 67, "QCI_67";
        QCI_69 = 69, "QCI_69";
        QCI_70 = 70, "QCI_70";
        QCI_71 = 71, "QCI_71";
        QCI_72 = 72, "QCI_72";
        QCI_73 = 73, "QCI_73";
        QCI_74 = 74, "QCI_74";
        QCI_75 = 75, "QCI_75";
        QCI_76 = 76, "QCI_76";
        QCI_79 = 79, "QCI_79";
        QCI_80 = 80, "QCI_80";
        QCI_82 = 82, "QCI_82";
        QCI_83 = 83, "QCI_83";
        QCI_84 = 84, "QCI_84";
        QCI_85 = 85, "QCI_85";
        RESERVED_255 = 255, "Reserved_255";
    }
}
