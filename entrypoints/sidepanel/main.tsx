import '../collection/main';
